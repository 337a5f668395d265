package io.broadsheet.launcher.command;

import com.fasterxml.jackson.databind.JsonNode;
import io.broadsheet.launcher.terminal.Colour;
import io.broadsheet.launcher.terminal.Terminal;
import io.broadsheet.launcher.terminal.TextTable;
import java.util.List;
import java.util.stream.Collectors;

/** Articles as the archive answers them, a row each. */
final class ArticleTable {
  private static final int MOST_NAMES = 6;
  private final TextTable table = new TextTable("headline", "sections", "people", "places");

  void add(JsonNode article) {
    table.row(
        article.path("headline").asText(),
        sections(article),
        entities(article, "person"),
        entities(article, "place"));
  }

  /** An article that readers are not shown. */
  void addHidden(String headline, String why) {
    table.row(headline + " (" + why + ")", "", "", "");
  }

  void print(Terminal terminal) {
    List<String> lines = table.lines(terminal.width());
    terminal.line(terminal.paint(Colour.HEADING, lines.getFirst()));
    lines.subList(1, lines.size()).forEach(terminal::line);
  }

  /** In the article's own language where the section has a name in it. */
  static String sections(JsonNode article) {
    String language = article.path("language").asText("en");
    String wanted = language.startsWith("zh") ? "zh-Hans" : "en";
    return article
        .path("sections")
        .valueStream()
        .map(
            section ->
                section
                    .path("names")
                    .path(wanted)
                    .asText(section.path("names").path("en").asText(section.path("code").asText())))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  static String entities(JsonNode article, String type) {
    List<String> names =
        article
            .path("entities")
            .valueStream()
            .filter(entity -> entity.path("type").asText().equals(type))
            .map(entity -> entity.path("name").asText())
            .distinct()
            .toList();
    String shown = names.stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
    return names.size() > MOST_NAMES ? shown + " +" + (names.size() - MOST_NAMES) : shown;
  }
}
