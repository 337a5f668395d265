package io.broadsheet.ingest.reading.xml;

import io.broadsheet.contracts.article.Media;
import io.broadsheet.contracts.article.Rendition;
import io.broadsheet.ingest.reading.HtmlBody;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The text of an item.
 *
 * @param text paragraphs joined by {@code \n}; empty when the item has none
 * @param html the same as clean HTML; null when it came as plain text
 * @param media shown in the text
 */
public record Words(String text, @Nullable String html, List<Media> media) {
  private static final Words NONE = new Words("", null, List.of());

  public Words {
    media = List.copyOf(media);
  }

  public static Words none() {
    return NONE;
  }

  /** Of plain text. */
  public static Words ofPlain(String plain) {
    return new Words(PlainText.paragraphs(plain), null, List.of());
  }

  /** Of HTML, which may be a fragment and may be broken. */
  public static Words ofHtml(String html) {
    return ofHtml(html, "");
  }

  /** The same, with relative addresses made absolute. */
  public static Words ofHtml(String html, String base) {
    HtmlBody body = HtmlBody.of(html, base);
    return new Words(body.text(), body.clean(), body.figures().stream().map(Words::media).toList());
  }

  /** Of what names no type. */
  public static Words ofEither(String text) {
    return HtmlBody.looksLikeHtml(text) ? ofHtml(text) : ofPlain(text);
  }

  /** Several texts as one, in their order; plain ones become paragraphs where another has HTML. */
  public static Words joined(List<Words> texts) {
    boolean isHtml = texts.stream().anyMatch(each -> each.html() != null);
    return new Words(
        texts.stream().map(Words::text).collect(Collectors.joining("\n")),
        isHtml ? texts.stream().map(Words::asHtml).collect(Collectors.joining()) : null,
        texts.stream().flatMap(each -> each.media().stream()).toList());
  }

  private String asHtml() {
    return html == null ? "<p>" + Markup.escaped(text).replace("\n", "</p><p>") + "</p>" : html;
  }

  public boolean isEmpty() {
    return text.isBlank();
  }

  private static Media media(HtmlBody.Figure figure) {
    Rendition file = new Rendition(figure.src(), null, null, null, null, null, null);
    return new Media(null, null, figure.kind(), null, figure.caption(), null, List.of(file));
  }
}
