package io.broadsheet.archive.reading.representation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.broadsheet.archive.reading.Shelf;
import io.broadsheet.archive.reading.representation.feed.AtomForm;
import io.broadsheet.archive.reading.representation.feed.JsonFeedForm;
import io.broadsheet.archive.reading.representation.feed.RssForm;
import io.broadsheet.archive.reading.representation.linked.JsonLdForm;
import io.broadsheet.archive.reading.representation.newsml.NewsMlForm;
import io.broadsheet.archive.reading.representation.ninjs.NinjsForm;
import io.broadsheet.archive.reading.version.ArticleRow;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

/** Whatever a text holds, what is sent can be parsed. */
class HostileTextTest {
  private static final List<Representation> XML =
      List.of(new NewsMlForm(), new AtomForm(), new RssForm());
  private static final List<Representation> JSON =
      List.of(new JsonForm(), new NinjsForm(), new JsonLdForm(), new JsonFeedForm());

  @Property(tries = 300)
  void everyFormIsWellFormedWhateverIsSaid(
      @ForAll("texts") String headline, @ForAll("texts") String body) {
    check(Views.saying("H" + headline, "B" + body));
  }

  @Property(tries = 100)
  void everyFormIsWellFormedWhateverTheMarkup(@ForAll("texts") String html) {
    Listing listing = Views.listing(Shelf.reader(), Views.inHtml("<p>" + html + "</p>"));
    XML.forEach(form -> assertParses(Views.written(form, listing)));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "]]>",
            "<!--",
            "-->",
            "</p>",
            "<script>",
            "&nbsp;",
            "&#0;",
            "&",
            "\u0000",
            "\u0008",
            "\u000B",
            "\u001F",
            "\u007F",
            "\u0085",
            "\u2028",
            "\uFFFE",
            "\uFFFF",
            "\uD83D",
            "\uDE00",
            "\uD83D\uDE00",
            "\r\n",
            "\r",
            "\n",
            "\t",
            "\"",
            "'",
            "\\",
            "<a\"b c=d>",
            "<x:y>",
            "<svg><![CDATA[",
            "黄河",
            "<?php",
            "{\"a\":",
            "\u202E")
        .list()
        .ofMaxSize(12)
        .map(parts -> String.join("", parts));
  }

  @Test
  void takesAHeadlineOfMarkupAsWords() throws Exception {
    ArticleRow row = Views.saying("<script>alert(1)</script> & \"more\"", "文");

    String atom = Views.written(new AtomForm(), Views.toReaders(row));

    assertThat(parsed(atom).getElementsByTagNameNS("*", "title").item(0).getTextContent())
        .isEqualTo("<script>alert(1)</script> & \"more\"");
  }

  @Test
  void writesTextsOfAnyLengthAndMarkupOfAnyDepth() {
    check(Views.saying("长".repeat(10_000), "文 ".repeat(1_000_000)));
    Listing deep =
        Views.listing(
            Shelf.reader(), Views.inHtml("<div>".repeat(400) + "文" + "</div>".repeat(400)));
    XML.forEach(form -> assertParses(Views.written(form, deep)));
  }

  private static void check(ArticleRow row) {
    Listing listing = Views.listing(Shelf.reader(), row);
    for (Representation form : XML) {
      assertParses(Views.written(form, Views.toReaders(row)));
      assertParses(Views.written(form, listing));
    }
    for (Representation form : JSON) {
      for (String json :
          List.of(Views.written(form, Views.toReaders(row)), Views.written(form, listing))) {
        assertThatCode(() -> new ObjectMapper().readTree(json.getBytes(StandardCharsets.UTF_8)))
            .as(form.name())
            .doesNotThrowAnyException();
      }
    }
  }

  private static void assertParses(String xml) {
    assertThatCode(() -> parsed(xml))
        .as(xml.substring(0, Math.min(300, xml.length())))
        .doesNotThrowAnyException();
  }

  private static org.w3c.dom.Document parsed(String xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    // As bytes, as they are sent: what has no encoding would be lost there.
    byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
    return factory
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(new String(bytes, StandardCharsets.UTF_8))));
  }
}
