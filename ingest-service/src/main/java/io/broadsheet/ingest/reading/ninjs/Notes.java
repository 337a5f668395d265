package io.broadsheet.ingest.reading.ninjs;

import com.fasterxml.jackson.databind.JsonNode;
import io.broadsheet.ingest.reading.HtmlBody;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is said to editors and never to readers. */
final class Notes {
  private static final List<String> KEYS =
      List.of("ednote", "ednotes", "editornote", "editorsnote");

  private final Set<String> texts = new LinkedHashSet<>();
  private @Nullable String constraint;

  /** Takes the editor's notes of an item: a text, or a list of texts or of values with a role. */
  Notes(Keys keys) {
    for (String name : KEYS) {
      List<JsonNode> said = keys.list(name);
      boolean areRead = true;
      for (JsonNode note : said) {
        String text = note.isTextual() ? note.textValue() : note.path("value").asText("");
        add(text);
        if (note.isObject()) {
          noteConstraint(note);
        }
        areRead &= note.isTextual() || !text.isBlank();
      }
      if (areRead) {
        keys.take(name);
      }
    }
  }

  /** Whether a key is that of a note. */
  static boolean isNote(String key) {
    return KEYS.contains(key.toLowerCase(Locale.ROOT));
  }

  /** Whether a headline, body or description is for editors alone. */
  static boolean isNonPublic(JsonNode value) {
    String constraint = value.path("pubconstraint").asText(value.path("pubConstraint").asText(""));
    return isNonPublic(constraint) || isNonPublic(value.path("role").asText(""));
  }

  /** Adds a part that is for editors alone. */
  void addPart(JsonNode part) {
    add(part.path("value").asText(""));
    noteConstraint(part);
  }

  void add(String text) {
    String plain = HtmlBody.looksLikeHtml(text) ? HtmlBody.of(text).text() : text.strip();
    if (!plain.isEmpty()) {
      texts.add(plain);
    }
  }

  Set<String> all() {
    return texts;
  }

  @Nullable String text() {
    return texts.isEmpty() ? null : String.join("\n", texts);
  }

  @Nullable String constraint() {
    return constraint;
  }

  private void noteConstraint(JsonNode note) {
    for (String name : List.of("pubconstraint", "pubConstraint", "role")) {
      String said = note.path(name).asText("");
      if (constraint == null && !said.isBlank()) {
        constraint = said.strip();
      }
    }
  }

  private static boolean isNonPublic(String word) {
    String folded = word.strip().toLowerCase(Locale.ROOT);
    return folded.equals("nonpublic")
        || folded.endsWith(":nonpublic")
        || folded.equals("private")
        || folded.endsWith(":private");
  }
}
