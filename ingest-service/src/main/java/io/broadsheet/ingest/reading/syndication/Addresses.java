package io.broadsheet.ingest.reading.syndication;

import io.broadsheet.ingest.reading.WebAddress;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Addresses in feeds, which may be relative to one another. */
final class Addresses {
  private Addresses() {}

  /** The address made absolute; as it is where that cannot be. */
  static String absolute(@Nullable String base, String href) {
    if (base == null || base.isEmpty()) {
      return href;
    }
    try {
      return URI.create(base).resolve(href).toString();
    } catch (IllegalArgumentException e) {
      return href;
    }
  }

  /** The address if readers can follow it; null otherwise. */
  static @Nullable String page(@Nullable String base, @Nullable String href) {
    if (href == null || href.isBlank()) {
      return null;
    }
    try {
      return WebAddress.checked(absolute(base, href.strip()));
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** The inner base, seen from the outer one; never null. */
  static String nested(@Nullable String outer, @Nullable String inner) {
    return inner == null ? Objects.requireNonNullElse(outer, "") : absolute(outer, inner);
  }
}
