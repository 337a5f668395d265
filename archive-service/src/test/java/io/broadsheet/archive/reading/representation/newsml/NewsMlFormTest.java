package io.broadsheet.archive.reading.representation.newsml;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.archive.Articles;
import io.broadsheet.archive.reading.Shelf;
import io.broadsheet.archive.reading.representation.Views;
import io.broadsheet.archive.reading.version.ArticleRow;
import io.broadsheet.archive.reading.version.ArticleView;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class NewsMlFormTest {
  private static final String G2 = "http://iptc.org/std/nar/2006-10-01/";
  private static final NewsMlForm FORM = new NewsMlForm();

  @Test
  void keepsTheRulesOfTheStandard() throws Exception {
    for (ArticleRow row :
        List.of(
            Views.printed(),
            Views.wired("ninjs"),
            Views.wired("newsml-g2"),
            Views.inHtml("<p>文"))) {
      Element item = parsed(Views.written(FORM, ArticleView.of(row, Shelf.operator())));

      assertThat(item.getNamespaceURI()).isEqualTo(G2);
      StandardRules.check(item);
    }
  }

  @Test
  void marksWhatAMachineFound() throws Exception {
    Element item = parsed(Views.written(FORM, Views.toReaders(Views.wired("ninjs"))));

    List<Element> subjects = all(item, "subject");
    assertThat(subjects).filteredOn(subject -> subject.hasAttribute("how")).hasSize(4);
    assertThat(subjects.getFirst().getAttribute("qcode")).isEqualTo("medtop:20000151");
    assertThat(subjects.getFirst().getAttribute("relevance")).isEqualTo("87");
    assertThat(subjects.getFirst().hasAttribute("how")).isFalse();
    assertThat(subjects.getLast().getAttribute("how")).isEqualTo("howextr:tool");
    assertThat(subjects.getLast().getAttribute("confidence")).isEqualTo("95");
  }

  @Test
  void writesTheBodyAsXhtml() throws Exception {
    Element item = parsed(Views.written(FORM, Views.toReaders(Views.wired("ninjs"))));

    Element html =
        (Element) item.getElementsByTagNameNS("http://www.w3.org/1999/xhtml", "html").item(0);
    assertThat(html.getElementsByTagNameNS("*", "em").item(0).getTextContent()).isEqualTo("黄河");
    assertThat(html.getTextContent()).contains("水利局\u00A0已解除警报");
  }

  @Test
  void putsBackWhatNoFieldHolds() throws Exception {
    ArticleRow row =
        Views.wired(
            "newsml-g2",
            Map.of(
                "catalogRef",
                Map.of("href", "http://wire.example/catalog.xml"),
                "itemMeta",
                Map.of("service", Map.of("qcode", "svc:top", "name", "Top"), "fileName", "a.xml"),
                "contentMeta",
                Map.of("keyword", List.of("flood", Map.of("role", "nv:k", "text", "river"))),
                "partMeta",
                Map.of("rtr:note", "x", "language", Map.of("tag", "zh"))));

    Element item = parsed(Views.written(FORM, Views.toReaders(row)));

    StandardRules.check(item);
    assertThat(all(item, "service").getFirst().getAttribute("qcode")).isEqualTo("svc:top");
    assertThat(all(item, "fileName").getFirst().getTextContent()).isEqualTo("a.xml");
    assertThat(all(item, "keyword"))
        .extracting(Element::getTextContent)
        .containsExactly("flood", "river");
    assertThat(all(item, "partMeta").getFirst().getAttribute("rtr:note")).isEqualTo("x");
  }

  @Test
  void bringsAnIssueTogetherByItsPages() throws Exception {
    LocalDate day = LocalDate.parse("2022-11-16");
    Element message =
        parsed(
            Views.written(
                FORM,
                Views.issue(
                    Views.row(
                        Articles.aboutAFlood()
                            .withGuid("a")
                            .printedIn("青禾日报", day, 1, 1)
                            .enriched()),
                    Views.row(
                        Articles.aboutAFlood()
                            .withGuid("b")
                            .printedIn("青禾日报", day, 1, 2)
                            .enriched()),
                    Views.row(
                        Articles.aboutAFlood()
                            .withGuid("c")
                            .printedIn("青禾日报", day, 2, 3)
                            .enriched()))));

    assertThat(message.getLocalName()).isEqualTo("newsMessage");
    List<Element> items = all(message, "newsItem");
    assertThat(items).hasSize(3).allSatisfy(StandardRules::check);
    Element issue = all(message, "packageItem").getFirst();
    StandardRules.check(issue);
    assertThat(all(issue, "itemRef"))
        .extracting(reference -> reference.getAttribute("residref"))
        .containsExactlyElementsOf(items.stream().map(each -> each.getAttribute("guid")).toList());
    assertThat(all(issue, "group"))
        .extracting(group -> group.getAttribute("id"))
        .containsExactly("issue", "page1", "page2");
  }

  @Test
  void sendsAListAsAMessage() throws Exception {
    Element message = parsed(Views.written(FORM, Views.listing(Shelf.reader(), Views.printed())));

    assertThat(all(message, "sent").getFirst().getTextContent()).isEqualTo("2026-11-04T12:03:28Z");
    assertThat(all(message, "newsItem")).hasSize(1);
    assertThat(FORM.listType()).isEqualTo("application/vnd.iptc.g2.newsmessage+xml");
  }

  private static Element parsed(String xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)))
        .getDocumentElement();
  }

  private static List<Element> all(Element parent, String name) {
    NodeList found = parent.getElementsByTagNameNS(G2, name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }
}
