package io.broadsheet.ingest.reading;

import io.broadsheet.ingest.reading.HtmlBody.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/** Walks a tree of HTML and writes its paragraphs. Never recursive: a document may be deep. */
final class HtmlText implements NodeFilter {
  private static final Set<String> SILENT =
      Set.of("head", "script", "style", "template", "noscript", "title", "svg", "math", "object");
  private static final Set<String> CELLS = Set.of("td", "th");
  // Blocks of HTML 5 and of feeds' own that jsoup takes for words in a line.
  private static final Set<String> BLOCKS =
      Set.of("article", "block", "caption", "dt", "dd", "hl2");

  private static final Evaluator MEDIUM = QueryParser.parse("img[src], video[src], audio[src]");
  private static final Evaluator CAPTION = new Evaluator.Tag("figcaption");
  private static final int MOST_FIGURES = 1_000;

  private final List<String> paragraphs = new ArrayList<>();
  private final List<Figure> figures = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private int rows;
  private boolean isFirstCell;
  private int verbatim;
  private int figuresLookedAt;

  private HtmlText() {}

  static HtmlText of(Element body) {
    HtmlText text = new HtmlText();
    body.filter(text);
    text.endLine();
    return text;
  }

  String paragraphs() {
    return String.join("\n", paragraphs);
  }

  List<Figure> figures() {
    return figures;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      write(text.getWholeText());
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    if (SILENT.contains(element.normalName())) {
      return FilterResult.SKIP_ENTIRELY;
    }
    Figure figure = figure(element);
    if (figure != null) {
      figures.add(figure);
      return FilterResult.SKIP_ENTIRELY;
    }
    begin(element);
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (isRowOfData(element)) {
        endLine();
        rows--;
      } else if (isBreak(element)) {
        breakLine();
      }
      verbatim -= element.nameIs("pre") ? 1 : 0;
    }
    return FilterResult.CONTINUE;
  }

  private void begin(Element element) {
    if (isRowOfData(element)) {
      endLine();
      rows++;
      isFirstCell = true;
    } else if (rows > 0 && CELLS.contains(element.normalName())) {
      if (!isFirstCell) {
        trimEnd();
        line.append('\t');
      }
      isFirstCell = false;
    } else if (isBreak(element)) {
      breakLine();
    }
    verbatim += element.nameIs("pre") ? 1 : 0;
  }

  // A row of data is one line whatever its cells hold.
  private void breakLine() {
    if (rows == 0) {
      endLine();
    } else {
      write(" ");
    }
  }

  private static boolean isBreak(Element element) {
    String name = element.normalName();
    return name.equals("br") || CELLS.contains(name) || BLOCKS.contains(name) || element.isBlock();
  }

  /** Whether it is a row with cells side by side; tables that only lay out a page have others. */
  private static boolean isRowOfData(Element element) {
    if (!element.nameIs("tr")) {
      return false;
    }
    int cells = 0;
    for (Element cell : element.children()) {
      cells += CELLS.contains(cell.normalName()) ? 1 : 0;
      if (cell.children().stream().anyMatch(inner -> inner.nameIs("table"))
          || cell.children().stream().filter(inner -> inner.nameIs("p")).count() > 1) {
        return false;
      }
    }
    return cells > 1;
  }

  private @Nullable Figure figure(Element element) {
    return switch (element.normalName()) {
      case "figure" -> {
        // Each look costs as much as the figure holds, and figures may be put into one another.
        if (figuresLookedAt++ >= MOST_FIGURES) {
          yield null;
        }
        Element medium = element.selectFirst(MEDIUM);
        Element caption = element.selectFirst(CAPTION);
        yield medium == null ? null : figure(medium, caption == null ? "" : caption.text());
      }
      case "img", "video", "audio" ->
          element.attr("src").isBlank() ? null : figure(element, element.attr("alt"));
      default -> null;
    };
  }

  private static Figure figure(Element medium, String caption) {
    String kind = medium.nameIs("img") ? "picture" : medium.normalName();
    String words = caption.isBlank() ? medium.attr("alt") : caption;
    return new Figure(medium.attr("src").strip(), kind, words.isBlank() ? null : words.strip());
  }

  private void write(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (verbatim > 0 && c == '\n') {
        endLine();
      } else if (verbatim > 0 || !isSpace(c)) {
        line.append(c);
      } else if (!line.isEmpty() && !isSpace(line.charAt(line.length() - 1))) {
        line.append(' ');
      }
    }
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\u00A0';
  }

  private void trimEnd() {
    while (!line.isEmpty() && line.charAt(line.length() - 1) == ' ') {
      line.setLength(line.length() - 1);
    }
  }

  private void endLine() {
    String paragraph = line.toString();
    line.setLength(0);
    if (!paragraph.isBlank()) {
      // Ideographic spaces are the indent of a Chinese paragraph, not a part of it.
      paragraphs.add(rows > 0 || verbatim > 0 ? paragraph.stripTrailing() : paragraph.strip());
    }
  }
}
