package io.broadsheet.ingest.reading.mail;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The fields above a mail or a part, in their order.
 *
 * @param ofFeed the feed's charset, to read encoded words of unknown ones; null when it has none
 */
record Header(List<Field> fields, @Nullable String ofFeed) {
  private static final Pattern ID = Pattern.compile("<([^<>\\s]{1,990})>");
  private static final int LONGEST_ID = 990;

  Header {
    fields = List.copyOf(fields);
  }

  /**
   * One field.
   *
   * @param value unfolded and in characters; encoded words are still encoded
   */
  record Field(String name, String value) {}

  boolean has(String name) {
    return raw(name) != null;
  }

  /** The first field of a name with encoded words decoded; null when there is none. */
  @Nullable String text(String name) {
    String raw = raw(name);
    return raw == null ? null : EncodedWords.decode(raw, ofFeed).strip();
  }

  /** The first field of a name, encoded words not decoded; null when there is none. */
  @Nullable String raw(String name) {
    return all(name).stream().findFirst().orElse(null);
  }

  List<String> all(String name) {
    return fields.stream()
        .filter(field -> field.name().equalsIgnoreCase(name))
        .map(Field::value)
        .toList();
  }

  /** The ids (RFC 5322, section 3.6.4) in all fields of a name, without their brackets. */
  List<String> ids(String name) {
    return all(name).stream()
        .flatMap(value -> ID.matcher(value).results().map(found -> found.group(1)))
        .distinct()
        .toList();
  }

  /** The one id of a field, with or without brackets; null when there is none. */
  @Nullable String id(String name) {
    String raw = raw(name);
    if (raw == null || raw.isBlank()) {
      return null;
    }
    Matcher bracketed = ID.matcher(raw);
    String id = bracketed.find() ? bracketed.group(1) : raw.replaceAll("[\\s<>]", "");
    return id.isEmpty() || id.length() > LONGEST_ID ? null : id;
  }

  List<Mailbox> mailboxes(String name) {
    return all(name).stream().flatMap(value -> Mailbox.list(value, ofFeed).stream()).toList();
  }

  /** The fields whose names, in lower case, are wanted; those of one name in lines. */
  Map<String, String> texts(Predicate<String> wanted) {
    return fields.stream()
        .filter(field -> wanted.test(field.name().toLowerCase(Locale.ROOT)))
        .collect(
            Collectors.toMap(
                field -> field.name().toLowerCase(Locale.ROOT),
                field -> EncodedWords.decode(field.value(), ofFeed).strip(),
                (one, other) -> one + "\n" + other,
                LinkedHashMap::new));
  }
}
