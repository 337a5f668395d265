package io.broadsheet.ingest.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;

/** Keeps HTML that is nested without end, which takes a parser quadratic time, away from it. */
public final class HtmlDepth {
  // Ten times deeper than any story; a hundred times shallower than what costs seconds.
  private static final int DEEPEST = 500;
  // Their end tags may be left out, or they have none: a long list of them is not deep.
  private static final Set<String> UNCOUNTED =
      Set.of(
          "p", "li", "dt", "dd", "tr", "td", "th", "tbody", "thead", "tfoot", "col", "option", "br",
          "hr", "img", "input", "link", "meta", "area", "base", "embed", "source", "track", "wbr");
  private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9:-]{0,30}+)[^<>]*+>");
  private static final Pattern ANY = Pattern.compile("<[^<>]*+>");

  private HtmlDepth() {}

  /** Whether a tree of it would be deeper than a parser should be made to build. */
  public static boolean isDeep(String html) {
    if (!hasManyTags(html)) {
      return false;
    }
    int depth = 0;
    Matcher tag = TAG.matcher(html);
    while (tag.find()) {
      if (UNCOUNTED.contains(tag.group(2).toLowerCase(Locale.ROOT))) {
        continue;
      }
      depth += tag.group(1).isEmpty() ? 1 : -1;
      if (depth > DEEPEST) {
        return true;
      }
      depth = Math.max(0, depth);
    }
    return false;
  }

  private static boolean hasManyTags(String html) {
    int tags = 0;
    for (int at = html.indexOf('<'); at >= 0 && tags <= DEEPEST; at = html.indexOf('<', at + 1)) {
      tags++;
    }
    return tags > DEEPEST;
  }

  /** The words alone, a paragraph wherever tags stood between them. */
  static HtmlBody flat(String html) {
    String text =
        Arrays.stream(ANY.matcher(html).replaceAll("\n").split("\n"))
            .map(line -> Parser.unescapeEntities(line, false).strip())
            .filter(line -> !line.isEmpty())
            .collect(Collectors.joining("\n"));
    String clean =
        text.lines()
            .map(line -> "<p>" + Entities.escape(line) + "</p>")
            .collect(Collectors.joining());
    return new HtmlBody(text, clean, List.of());
  }
}
