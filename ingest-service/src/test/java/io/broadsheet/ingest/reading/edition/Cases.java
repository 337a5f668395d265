package io.broadsheet.ingest.reading.edition;

import io.broadsheet.contracts.article.Dateline;
import io.broadsheet.contracts.article.EditionFacts;
import io.broadsheet.contracts.article.Repair;
import io.broadsheet.ingest.reading.ReadDocument;
import io.broadsheet.ingest.reading.ReadItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Small pages of invented papers with what must be read out of them. A file holds many: a line
 * {@code ## name}, the page, a line {@code >>}, and expectations {@code key=value}; a key may name
 * a story, {@code authors.2}, else it means the first. {@code {河湾}} and {@code {Gazette}} stand for
 * the mastheads of two papers.
 */
final class Cases {
  private Cases() {}

  record Case(String name, String page, List<String> expected) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Case> of(String file) {
    List<Case> cases = new ArrayList<>();
    for (String part : Pages.text("cases/" + file).split("(?m)^## ", -1)) {
      int line = part.indexOf('\n');
      int cut = part.indexOf("\n>>\n");
      if (cut > 0) {
        String page = cut < line ? "" : part.substring(line + 1, cut + 1);
        cases.add(
            new Case(
                part.substring(0, line).strip(),
                unescape(page),
                part.substring(cut + 4).lines().filter(text -> !text.isBlank()).toList()));
      }
    }
    return cases;
  }

  /** Characters that an editor would not show are written as Java writes them. */
  private static String unescape(String page) {
    return Pattern.compile("\\\\u([0-9A-F]{4})")
        .matcher(page)
        .replaceAll(code -> Character.toString(Integer.parseInt(code.group(1), 16)))
        .replace("{河湾}", "河湾日报\n\n2026年3月4日 星期三 第801期\n")
        .replace("{Gazette}", "The Harbour Gazette\n\nWednesday, March 4, 2026    No. 7204\n");
  }

  /** What differs, one line each. */
  static List<String> differences(Case one) {
    List<String> differences = new ArrayList<>();
    if (!(new EditionReader().read(Pages.of(one.page())) instanceof ReadDocument read)) {
      return List.of("refused");
    }
    for (String line : one.expected()) {
      int equals = line.indexOf('=');
      String key = line.substring(0, equals);
      String wanted = line.substring(equals + 1);
      String found = value(read, key);
      if (!found.equals(wanted)) {
        differences.add(key + ": " + found + " instead of " + wanted);
      }
    }
    return differences;
  }

  private static String value(ReadDocument read, String key) {
    int dot = key.indexOf('.');
    int story = dot < 0 ? 0 : Integer.parseInt(key.substring(dot + 1)) - 1;
    ReadItem item = story < read.items().size() ? read.items().get(story) : null;
    return switch (dot < 0 ? key : key.substring(0, dot)) {
      case "stories" -> String.valueOf(read.items().size());
      case "headline" -> item == null ? "none" : item.story().headline();
      case "authors" -> item == null ? "none" : String.join("; ", Pages.authors(item));
      case "dateline" -> item == null ? "none" : of(item.story().dateline());
      case "body" -> item == null ? "none" : item.story().body().replace("\n", "⏎");
      case "page" ->
          item == null
              ? "none"
              : String.valueOf(item.edition() == null ? 0 : item.edition().page());
      case "kinds" -> kinds(read);
      default -> fact(read.edition(), key);
    };
  }

  /** Every kind of repair but what was set aside. */
  private static String kinds(ReadDocument read) {
    return Stream.concat(
            read.repairs().stream(),
            read.items().stream().flatMap(item -> item.reading().repairs().stream()))
        .map(Repair::kind)
        .filter(kind -> !kind.equals("removed-masthead") && !kind.equals("removed-byline"))
        .distinct()
        .sorted()
        .collect(Collectors.joining(" "));
  }

  private static String of(@Nullable Dateline dateline) {
    return dateline == null
        ? "none"
        : text(dateline.place()) + "|" + text(dateline.date()) + "|" + text(dateline.source());
  }

  private static String text(@Nullable Object value) {
    return Objects.toString(value, "");
  }

  private static String fact(@Nullable EditionFacts facts, String key) {
    if (facts == null) {
      return "no edition";
    }
    return switch (key) {
      case "publication" -> facts.publication();
      case "date" -> facts.date().toString();
      case "number" -> text(facts.number());
      case "pages" -> text(facts.pages());
      case "weekday" -> text(facts.weekday());
      case "lunar" -> text(facts.lunarDate());
      case "url" -> text(facts.url());
      case "email" -> text(facts.email());
      default -> throw new IllegalArgumentException("no such expectation: " + key);
    };
  }
}
