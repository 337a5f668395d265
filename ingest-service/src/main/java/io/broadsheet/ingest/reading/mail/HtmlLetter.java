package io.broadsheet.ingest.reading.mail;

import io.broadsheet.ingest.reading.HtmlBody;
import io.broadsheet.ingest.reading.HtmlDepth;
import io.broadsheet.ingest.reading.xml.Tsv;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A letter in HTML, without what mail programs mark there as not its own.
 *
 * @param around what was marked
 */
record HtmlLetter(HtmlBody body, Around around) {
  private static final String QUOTED = selectors("quoted");
  private static final String SIGNATURE = selectors("signature");
  private static final String HIDDEN = selectors("hidden");

  // Each look reads what the element holds.
  private static final int MOST = 50;

  /** Texts beside the letter's own. */
  record Around(List<String> quoted, List<String> signature) {
    static final Around NOTHING = new Around(List.of(), List.of());

    Around {
      quoted = List.copyOf(quoted);
      signature = List.copyOf(signature);
    }
  }

  static HtmlLetter of(String html) {
    if (HtmlDepth.isDeep(html)) {
      return new HtmlLetter(HtmlBody.of(html), Around.NOTHING);
    }
    Document page = Jsoup.parse(html);
    page.select(HIDDEN).remove();
    List<String> quoted = taken(page, QUOTED, true);
    List<String> signature = taken(page, SIGNATURE, false);
    return new HtmlLetter(HtmlBody.of(page.outerHtml()), new Around(quoted, signature));
  }

  /**
   * @param mayBeForwarded whether an element with a forwarded mail stays: it may be the
   *     contribution
   */
  private static List<String> taken(Document page, String selectors, boolean mayBeForwarded) {
    List<String> texts = new ArrayList<>();
    for (Element element : page.select(selectors).stream().limit(MOST).toList()) {
      if (element.closest("body") == null || element.normalName().equals("body")) {
        continue;
      }
      String text = HtmlBody.of(element.outerHtml()).text();
      boolean isForwarded =
          mayBeForwarded
              && (text.lines().limit(5).anyMatch(line -> Letter.CUES.is("forwarded", line))
                  || isAll(page, text));
      if (!isForwarded) {
        texts.add(text);
        element.remove();
      }
    }
    return texts;
  }

  private static boolean isAll(Document page, String text) {
    return Body.words(page.text()).length() == Body.words(text).length();
  }

  private static String selectors(String kind) {
    return Tsv.rows(HtmlLetter.class, "html-around.tsv").stream()
        .filter(row -> row[0].equals(kind))
        .map(row -> row[1])
        .collect(Collectors.joining(", "));
  }
}
