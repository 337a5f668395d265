package io.broadsheet.ingest.reading.mail;

import io.broadsheet.contracts.Tsv;
import io.broadsheet.ingest.reading.HtmlBody;
import io.broadsheet.ingest.reading.HtmlDepth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * A letter in HTML, without what mail programs mark there as not its own.
 *
 * @param around what was marked
 */
record HtmlLetter(HtmlBody body, Around around) {
  private static final Map<String, String> SELECTORS =
      Tsv.rows(HtmlLetter.class, "html-around.tsv").stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  row -> row[0], row -> row[1], (one, other) -> one + ", " + other));

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
    page.select(selectors("hidden")).remove();
    List<String> quoted = taken(page, "quoted");
    List<String> signature = taken(page, "signature");
    return new HtmlLetter(HtmlBody.of(page.outerHtml()), new Around(quoted, signature));
  }

  private static List<String> taken(Document page, String kind) {
    List<Elements> marked = new ArrayList<>();
    page.select(selectors(kind)).stream().limit(MOST).map(Elements::new).forEach(marked::add);
    page.select(selectors(kind + "-on")).stream()
        .limit(1)
        .map(HtmlLetter::withAllBehind)
        .forEach(marked::add);
    List<String> texts = new ArrayList<>();
    for (Elements elements : marked) {
      boolean isInText = elements.getFirst().closest("body") != null;
      String text = isInText ? HtmlBody.of(elements.outerHtml()).text() : "";
      // A forwarded mail may be the contribution, and so may a text that is all quote.
      if (!text.isEmpty() && !isForwarded(text) && !isAll(page, text)) {
        texts.add(text);
        elements.remove();
      }
    }
    return texts;
  }

  private static Elements withAllBehind(Element element) {
    Elements all = new Elements(element);
    all.addAll(element.nextElementSiblings());
    return all;
  }

  private static boolean isForwarded(String text) {
    return text.lines().limit(5).anyMatch(line -> Letter.CUES.is("forwarded", line));
  }

  private static boolean isAll(Document page, String text) {
    return Body.words(page.text()).length() == Body.words(text).length();
  }

  private static String selectors(String kind) {
    return Objects.requireNonNull(SELECTORS.get(kind), kind);
  }
}
