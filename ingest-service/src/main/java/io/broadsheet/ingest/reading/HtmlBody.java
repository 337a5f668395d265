package io.broadsheet.ingest.reading;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities.EscapeMode;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.jsoup.select.Evaluator;
import org.jspecify.annotations.Nullable;

/**
 * A body sent as HTML, XHTML or a fragment of either.
 *
 * @param text plain paragraphs joined by {@code \n}, rows of tables with tabs between the cells;
 *     without the figures
 * @param clean the same as HTML that can do no harm: no script, no style, no handler, links of the
 *     web and of mail alone
 * @param figures pictures and the like with their captions, in the order of the text
 */
public record HtmlBody(String text, String clean, List<Figure> figures) {
  // jsoup's own figures, and the sections of HTML 5, which keep paragraphs apart.
  private static final Safelist HARMLESS =
      Safelist.relaxed()
          .removeProtocols("a", "href", "ftp")
          .addTags("article", "aside", "address", "figcaption", "figure", "footer", "header")
          .addTags("hr", "main", "s", "section", "time");
  private static final Evaluator WITH_SOURCE = new Evaluator.Attribute("src");
  private static final Evaluator NITF_HEADING = new Evaluator.Tag("hl2");
  private static final Pattern TAG =
      Pattern.compile(
          "</?(?:html|body|p|br|div|span|section|h[1-6]|[uo]l|li|table|t[rdh]|blockquote|pre"
              + "|a|b|i|u|em|strong|img|figure)(?:\\s[^<>]*)?/?>",
          Pattern.CASE_INSENSITIVE);

  public HtmlBody {
    figures = List.copyOf(figures);
  }

  /**
   * A picture, video or sound in the text.
   *
   * @param src where it is, as sent
   * @param kind {@code picture}, {@code video} or {@code audio}
   * @param caption plain, null when there is none
   */
  public record Figure(String src, String kind, @Nullable String caption) {}

  /** Reads any text as HTML; what is broken is mended as a browser does. */
  public static HtmlBody of(String html) {
    return of(html, "");
  }

  /**
   * The same, with the addresses in it made absolute.
   *
   * @param base the address that others are relative to; empty when nothing says it
   */
  public static HtmlBody of(String html, String base) {
    if (HtmlDepth.isDeep(html)) {
      return HtmlDepth.flat(html);
    }
    org.jsoup.nodes.Document dirty = Jsoup.parse(html, base);
    if (html.contains("<hl2")) {
      // NITF's heading, in bodies that are NITF but for their name.
      dirty.select(NITF_HEADING).forEach(heading -> heading.tagName("h3"));
    }
    org.jsoup.nodes.Document clean = new Cleaner(HARMLESS).clean(dirty);
    clean.outputSettings(
        new OutputSettings().prettyPrint(false).escapeMode(EscapeMode.xhtml).charset("UTF-8"));
    if (!base.isEmpty()) {
      dirty.select(WITH_SOURCE).forEach(HtmlBody::makeAbsolute);
    }
    HtmlText text = HtmlText.of(dirty.body());
    return new HtmlBody(text.paragraphs(), clean.body().html().strip(), text.figures());
  }

  private static void makeAbsolute(Element element) {
    String absolute = element.absUrl("src");
    element.attr("src", absolute.isEmpty() ? element.attr("src") : absolute);
  }

  /** Whether a text that names no type is HTML: it has a tag that HTML knows. */
  public static boolean looksLikeHtml(String text) {
    return text.indexOf('<') >= 0 && TAG.matcher(text).find();
  }
}
