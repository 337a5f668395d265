package io.broadsheet.ingest.reading.ninjs;

import com.fasterxml.jackson.databind.JsonNode;
import io.broadsheet.contracts.article.Subject;
import io.broadsheet.ingest.reading.Subjects;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Subjects, genres, people and places: lists of names and codes under one key or another. */
final class Concepts {
  private static final Set<String> READ =
      Set.of("name", "scheme", "code", "qcode", "uri", "literal", "relevance");
  private static final double PERCENT = 100;

  private Concepts() {}

  /** What stands under a key; the key is taken when each element was read as a whole. */
  static List<Subject> under(Keys keys, @Nullable String kind, String name) {
    return under(keys, kind, null, name);
  }

  /**
   * What stands under a key that is a vocabulary of its own.
   *
   * @param scheme of elements that name none
   */
  static List<Subject> under(
      Keys keys, @Nullable String kind, @Nullable String scheme, String name) {
    List<Subject> subjects = new ArrayList<>();
    boolean areRead = true;
    for (JsonNode said : keys.list(name)) {
      Subject subject = subject(said, kind, scheme);
      if (subject != null) {
        subjects.add(subject);
      }
      areRead &= subject != null && isWhole(said);
    }
    if (areRead) {
      keys.take(name);
    }
    return subjects;
  }

  private static @Nullable Subject subject(
      JsonNode said, @Nullable String kind, @Nullable String scheme) {
    if (said.isTextual()) {
      return of(Subjects.of(scheme, said.textValue(), said.textValue()), kind, null);
    }
    String name = text(said, "name");
    String code = text(said, "uri");
    String vocabulary = null;
    if (code == null) {
      code = text(said, "qcode");
    }
    if (code == null) {
      code = text(said, "code");
      vocabulary = text(said, "scheme");
      vocabulary = vocabulary == null ? scheme : vocabulary;
    }
    if (code == null) {
      code = text(said, "literal");
    }
    return of(
        Subjects.of(vocabulary, code, name == null ? text(said, "literal") : name),
        kind,
        relevance(said));
  }

  private static @Nullable Subject of(
      @Nullable Subject subject, @Nullable String kind, @Nullable Double relevance) {
    return subject == null
        ? null
        : new Subject(subject.scheme(), subject.code(), subject.name(), kind, relevance);
  }

  // From 0 to 100; some write a share.
  private static @Nullable Double relevance(JsonNode said) {
    JsonNode relevance = said.path("relevance");
    if (!relevance.isNumber()) {
      return null;
    }
    double value = relevance.doubleValue();
    double share = relevance.isIntegralNumber() || value > 1 ? value / PERCENT : value;
    return share >= 0 && share <= 1 ? share : null;
  }

  private static boolean isWhole(JsonNode said) {
    if (said.isTextual()) {
      return true;
    }
    for (var entry : said.properties()) {
      boolean isRead = READ.contains(entry.getKey()) && !entry.getValue().isContainerNode();
      if (!isRead && !JsonTree.saysNothing(entry.getValue())) {
        return false;
      }
    }
    return !said.has("relevance") || relevance(said) != null;
  }

  private static @Nullable String text(JsonNode said, String name) {
    JsonNode value = said.path(name);
    return (value.isTextual() || value.isNumber()) && !value.asText().isBlank()
        ? value.asText().strip()
        : null;
  }
}
