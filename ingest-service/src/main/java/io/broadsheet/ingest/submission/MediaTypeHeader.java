package io.broadsheet.ingest.submission;

import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A request's {@code Content-Type}.
 *
 * @param name without parameters, lower case
 * @param charset as declared, null when it is not
 */
record MediaTypeHeader(String name, @Nullable String charset) {
  static MediaTypeHeader of(MediaType type) {
    return new MediaTypeHeader(
        (type.getType() + "/" + type.getSubtype()).toLowerCase(Locale.ROOT),
        type.getParameters().get(MediaType.CHARSET_PARAMETER));
  }

  boolean isNdjson() {
    return name.equals(NDJSON) || name.equals("application/ndjson");
  }

  static final String NDJSON = "application/x-ndjson";
}
