package io.broadsheet.archive.reading.representation;

import io.broadsheet.contracts.Tsv;
import io.broadsheet.contracts.article.Subject;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Codes with an alias ({@code medtop:20000763}) as addresses, which mean the same everywhere. */
public final class Vocabularies {
  private static final Pattern ADDRESS =
      Pattern.compile("(?:https?://|urn:|tag:)[\\x21-\\x7E&&[^<>\"{}|\\\\^`]]+");
  private static final Map<String, String> URIS = load();

  private Vocabularies() {}

  /** Addresses of vocabularies by their aliases. */
  public static Map<String, String> uris() {
    return URIS;
  }

  /** Whether a text is an address that can stand where a format wants a URI. */
  public static boolean isAddress(String text) {
    return ADDRESS.matcher(text).matches();
  }

  /** What a subject's code stands for; null when nothing tells. */
  public static @Nullable String addressOf(Subject subject) {
    String code = subject.code();
    if (isAddress(code)) {
      return code;
    }
    String vocabulary = URIS.get(subject.scheme());
    if (vocabulary != null) {
      return vocabulary + code.substring(code.indexOf(':') + 1);
    }
    String joined = subject.scheme() + code;
    return subject.scheme().startsWith("http") && isAddress(joined) ? joined : null;
  }

  private static Map<String, String> load() {
    Map<String, String> uris = new LinkedHashMap<>();
    Tsv.rows(Vocabularies.class, "vocabularies.tsv").forEach(row -> uris.put(row[0], row[1]));
    return Collections.unmodifiableMap(uris);
  }
}
