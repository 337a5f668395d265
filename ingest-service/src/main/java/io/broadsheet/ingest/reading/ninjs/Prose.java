package io.broadsheet.ingest.reading.ninjs;

import com.fasterxml.jackson.databind.JsonNode;
import io.broadsheet.contracts.article.Media;
import io.broadsheet.ingest.reading.HtmlBody;
import io.broadsheet.ingest.reading.xml.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Headlines, bodies and descriptions of an item, in the forms of any generation. */
final class Prose {
  private static final Set<String> LEADS =
      Set.of(
          "ingress", "lead", "lede", "preamble", "intro", "introduction", "standfirst", "teaser");
  private static final Set<String> SUBHEADLINES =
      Set.of("sub", "subtitle", "subhead", "subheadline", "deck", "secondary", "standfirst");

  /** One text under its role; where it came from, to take it when it is used. */
  private record Part(String role, String type, String value, @Nullable String key) {
    boolean isHtml() {
      return type.contains("html")
          || role.contains("html")
          || (type.isEmpty() && !isPlain() && HtmlBody.looksLikeHtml(value));
    }

    boolean isPlain() {
      return type.contains("plain") || role.equals("text") || role.equals("plain");
    }

    /** Which form of a body is best to read: HTML, plain, other markup; the main one of each. */
    int rank() {
      int form = isHtml() ? 0 : isOtherMarkup() ? 2 : 1;
      return 2 * form + (role.equals("main") ? 0 : 1);
    }

    Words words() {
      return isHtml() || isOtherMarkup() ? Words.ofHtml(value) : Words.ofPlain(value);
    }

    boolean isOtherMarkup() {
      return !isHtml() && !isPlain() && !type.isEmpty() && !type.startsWith("text/");
    }
  }

  private final Keys keys;
  private final @Nullable String headline;
  private final List<String> subheadlines = new ArrayList<>();
  private final Words body;
  private final @Nullable String description;

  Prose(Keys keys, Notes notes) {
    this.keys = keys;
    headline = headline(parts("headline", "headlines", notes));
    body = words(parts("body", "bodies", notes));
    description = description(parts("description", "descriptions", notes));
  }

  /** One line; null when there is none. */
  @Nullable String headline() {
    return headline;
  }

  List<String> subheadlines() {
    return subheadlines;
  }

  /** The body without a first paragraph that only repeats the headline. */
  String text() {
    String text = body.text();
    int end = text.indexOf('\n');
    return headline != null && end > 0 && text.substring(0, end).equalsIgnoreCase(headline)
        ? text.substring(end + 1)
        : text;
  }

  @Nullable String html() {
    return body.html();
  }

  List<Media> media() {
    return body.media();
  }

  /** Plain paragraphs; null when there is none. */
  @Nullable String description() {
    return description;
  }

  private @Nullable String headline(List<Part> parts) {
    Part main = pick(parts, "main");
    String line = main == null ? null : line(main);
    if (line == null) {
      String title = keys.peek("title").isTextual() ? keys.peek("title").textValue() : "";
      line = title.isBlank() ? null : line(new Part("", "", title, null));
      if (line != null) {
        keys.take("title");
      }
    } else if (main != null) {
      take(main);
    }
    boolean areRead = true;
    for (Part part : parts) {
      if (!part.equals(main) && SUBHEADLINES.contains(part.role())) {
        String words = line(part);
        if (words != null) {
          subheadlines.add(words);
        }
        take(part);
      } else {
        areRead &= part.equals(main);
      }
    }
    takeAll("headlines", areRead);
    return line;
  }

  private Words words(List<Part> parts) {
    List<Part> whole = parts.stream().filter(part -> !LEADS.contains(part.role())).toList();
    Part used = null;
    Words words = Words.none();
    for (Part part :
        (whole.isEmpty() ? parts : whole)
            .stream().sorted(Comparator.comparingInt(Part::rank)).toList()) {
      if (words.isEmpty()) {
        words = part.words();
        used = part;
      }
    }
    boolean areRead = true;
    for (Part part : parts) {
      if (part.equals(used) || isSame(part, words.text())) {
        take(part);
      } else if (LEADS.contains(part.role())) {
        Words lead = part.words();
        boolean isInside = Letters.of(words.text()).contains(Letters.of(lead.text()));
        words = isInside ? words : Words.joined(List.of(lead, words));
        take(part);
      } else {
        areRead = false;
      }
    }
    takeAll("bodies", areRead);
    return words;
  }

  private @Nullable String description(List<Part> parts) {
    Part first = pick(parts, "text");
    if (first == null) {
      return null;
    }
    String text = Words.ofEither(first.value()).text();
    boolean areRead = true;
    for (Part part : parts) {
      if (part.equals(first) || isSame(part, text)) {
        take(part);
      } else {
        areRead = false;
      }
    }
    takeAll("descriptions", areRead);
    return text.isBlank() ? null : text;
  }

  /** Another form of the same words holds nothing more. */
  private static boolean isSame(Part part, String text) {
    return (part.isHtml() && HtmlBody.looksLikeHtml(part.value()))
        ? Letters.areSameInHtml(part.value(), text)
        : Letters.areSame(part.value(), text);
  }

  private static @Nullable Part pick(List<Part> parts, String role) {
    return parts.stream()
        .filter(part -> part.role().equals(role))
        .findFirst()
        .or(() -> parts.stream().filter(part -> part.role().isEmpty()).findFirst())
        .or(() -> parts.stream().filter(part -> !SUBHEADLINES.contains(part.role())).findFirst())
        .orElse(null);
  }

  private static @Nullable String line(Part part) {
    // Without tags, too, systems of HTML escape what would be one.
    String words =
        HtmlBody.looksLikeHtml(part.value())
            ? Words.ofHtml(part.value()).text()
            : Parser.unescapeEntities(part.value(), false);
    String line = words.replaceAll("\\s+", " ").strip();
    return line.isEmpty() ? null : line;
  }

  /** {@code headline}, {@code headline_x} and each of {@code headlines}; what is private goes. */
  private List<Part> parts(String single, String list, Notes notes) {
    List<Part> parts = new ArrayList<>();
    for (String key : keys.beginningWith(single)) {
      JsonNode value = keys.peek(key);
      boolean isNamed = key.equals(single) || key.startsWith(single + "_");
      if (isNamed && value.isTextual() && !value.textValue().isBlank()) {
        String role = key.equals(single) ? "" : key.substring(single.length() + 1);
        parts.add(new Part(role, "", value.textValue(), key));
      } else if (isNamed && value.isTextual()) {
        keys.take(key);
      }
    }
    for (JsonNode value : keys.list(list)) {
      if (Notes.isNonPublic(value)) {
        notes.addPart(value);
      } else if (value.isTextual()) {
        parts.add(new Part("", "", value.textValue(), null));
      } else if (!value.path("value").asText("").isBlank()) {
        parts.add(
            new Part(
                folded(value.path("role")),
                folded(value.path("contenttype")) + folded(value.path("contentType")),
                value.path("value").asText(),
                null));
      }
    }
    return parts;
  }

  private void take(Part part) {
    if (part.key() != null) {
      keys.take(part.key());
    }
  }

  private void takeAll(String list, boolean areRead) {
    if (areRead) {
      keys.take(list);
    }
  }

  private static String folded(JsonNode word) {
    return word.asText("").strip().toLowerCase(Locale.ROOT);
  }
}
