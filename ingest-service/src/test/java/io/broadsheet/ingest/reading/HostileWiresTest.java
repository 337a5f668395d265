package io.broadsheet.ingest.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is sent to do harm is refused as the sender's fault or read as a clean article. Each of
 * these would run for minutes or out of memory if it were not bounded; that the test ends shows it.
 */
class HostileWiresTest {
  private static final String BIG = "0123456789".repeat(1_000_000);

  static Stream<String> roots() {
    return Stream.of("newsItem", "newsMessage", "NewsML", "nitf", "rss", "feed", "RDF");
  }

  @ParameterizedTest
  @MethodSource("roots")
  void refusesBombsOfEntitiesInEveryFormat(String root) {
    assertMalformed(
        xml("<!DOCTYPE %s [<!ENTITY a 'ha'><!ENTITY b '&a;&a;'>]><%s>&b;</%s>", root), "Entity");
    assertMalformed(
        xml("<!DOCTYPE %s [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><%s>&x;</%s>", root),
        "Entity");
    assertMalformed(xml("<!DOCTYPE %s [<!-- ]> --><!ENTITY %% p 'x'>%%p;]><%s>&x;</%s>", root), "");
    assertMalformed(xml("<!DOCTYPE %s SYSTEM 'x.dtd'><%s a='&x;'/><%s/>", root), "");
  }

  @ParameterizedTest
  @MethodSource("roots")
  void refusesFloodsOfAttributesDepthsAndNamespaces(String root) {
    String attributes =
        IntStream.range(0, 1_000_000)
            .mapToObj(i -> " a" + i + "='1'")
            .collect(Collectors.joining());
    assertMalformed("<" + root + "><x" + attributes + "/></" + root + ">", "attributes");
    String deep = "<a>".repeat(100_000) + "</a>".repeat(100_000);
    assertMalformed("<" + root + ">" + deep + "</" + root + ">", "depth");
    String namespaces =
        IntStream.range(0, 150)
            .mapToObj(
                level ->
                    "<n"
                        + IntStream.range(0, 150)
                            .mapToObj(i -> " xmlns:p" + level + "x" + i + "='u'")
                            .collect(Collectors.joining())
                        + ">")
            .collect(Collectors.joining());
    assertMalformed("<" + root + ">" + namespaces, "namespaces");
  }

  @ParameterizedTest
  @MethodSource("roots")
  void refusesItemsLargerThanAnyText(String root) {
    String blanks = " ".repeat(20_000_000);
    assertMalformed("<" + root + "><x><y>" + blanks + "</y></x></" + root + ">", "characters");
    assertMalformed(
        "<" + root + "><x><y a='" + BIG + BIG + "'/>z</x></" + root + ">", "characters");
  }

  @Test
  void refusesAHundredMegabytesOfBlanks() {
    assertMalformed("<rss><x>" + " ".repeat(100_000_000) + "</x></rss>", "characters");
  }

  @Test
  void passesOverWhatIsForTools() {
    String noise = "<?x y?><!-- z -->".repeat(200_000);

    ReadDocument read = document(noise + rss(noise + item(1)), "feed.xml");

    assertThat(read.items()).hasSize(1);
  }

  @Test
  void readsTwoHundredThousandEntriesOneByOne() {
    String entries =
        IntStream.range(0, 200_000).mapToObj(HostileWiresTest::item).collect(Collectors.joining());

    ReadDocument read = document(rss(entries), "feed.xml");

    assertThat(read.items()).hasSize(200_000);
    assertThat(read.items()).extracting(ReadItem::guid).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"uri\":\"a\",\"uri\":\"b\"}",
        "{\"uri\":\"a\",\"body_text\":NaN}",
        "{\"uri\":\"a\",\"urgency\":Infinity}",
        "{\"uri\":\"a\"} {\"uri\":\"b\"}",
        "{\"uri\":\"a\"",
        "[{\"uri\":\"a\"},",
        "{'uri':'a'}",
        "",
        "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[{\"id\":\"1\",\"id\":\"2\"}]}",
        "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":["
      })
  void refusesWhatIsNotJson(String text) {
    assertMalformed(text, "item.json", "");
  }

  @Test
  void refusesNumbersAndDepthsWithoutEnd() {
    assertMalformed("{\"uri\":\"a\",\"x\":1" + BIG + "}", "item.json", "length");
    assertMalformed("{\"uri\":\"a\",\"x\":" + "[".repeat(100_000), "item.json", "depth");
    assertMalformed("[".repeat(100_000), "item.json", "");
    assertMalformed("{\"a\":".repeat(100_000), "item.json", "");
  }

  @Test
  void readsANumberThatNobodyCanHoldAsItIsWritten() {
    ReadDocument read =
        document(
            "{\"uri\":\"a\",\"headline\":\"H\",\"body_text\":\"B\",\"x\":1e999999,\"urgency\":1e99}",
            "item.json");

    assertThat(read.items().getFirst().wire().extensions().get("x")).hasToString("1E+999999");
    assertThat(read.items().getFirst().release().urgency()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\u0000", "\\ud800", "\\udc00x", "a\\ud83d"})
  void refusesHalvesOfCharactersWhereverTheyStand(String half) {
    for (String item :
        new String[] {
          "{\"uri\":\"a\",\"headline\":\"%s\",\"body_text\":\"B\"}",
          "{\"uri\":\"a\",\"headline\":\"H\",\"body_text\":\"B\",\"x\":{\"y\":[\"%s\"]}}",
          "{\"guid\":\"a\",\"headline\":\"H\",\"body\":\"%s\"}",
          "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[{\"id\":\"1\",\"content_text\":\"%s\"}]}"
        }) {
      ReadOutcome outcome = WireReaders.read(item.formatted(half), "item.json");
      assertThat(outcome)
          .isInstanceOfSatisfying(
              Refused.class, refused -> assertThat(refused.status()).isEqualTo(422));
    }
  }

  @Test
  void takesTheHarmOutOfHtml() {
    String html =
        "<p onclick='x()'>One<script>x()</script><style>p{}</style></p>"
            + "<svg><style><img src=x onerror=x()></style><script>x()</script></svg>"
            + "<a href='javascript:x()'>two</a><iframe src='//evil.example'></iframe>"
            + "<p>Thr<b>e<i>e</b></i></p><math><mi//xlink:href='data:x,<script>x()</script>'>"
            + "<form action='/x'><input value=y></form><p>&#0;&#xD800;four";

    ReadItem item =
        document(
                "{\"uri\":\"a\",\"headline\":\"H\",\"body_html\":" + TextNode.valueOf(html) + "}",
                "item.json")
            .items()
            .getFirst();

    assertThat(item.story().body()).contains("One", "two", "Three").doesNotContain("x()", "\0");
    assertThat(item.wire().html())
        .doesNotContain("script", "onclick", "onerror", "javascript", "iframe", "<svg", "<form");
  }

  @Test
  void readsHtmlOfAnyDepth() {
    String deep = "<div>".repeat(100_000) + "end" + "</b></div>".repeat(100_000);

    ReadDocument read =
        document("{\"uri\":\"a\",\"headline\":\"H\",\"body_html\":\"" + deep + "\"}", "item.json");

    assertThat(read.items().getFirst().story().body()).isEqualTo("end");
  }

  private static String item(int i) {
    return "<item><guid>g"
        + i
        + "</guid><title>T"
        + i
        + "</title><description>D</description></item>";
  }

  private static String rss(String items) {
    return "<rss version='2.0'><channel><title>t</title>" + items + "</channel></rss>";
  }

  private static String xml(String pattern, String root) {
    return pattern.formatted(root, root, root);
  }

  private static ReadDocument document(String text, String name) {
    return (ReadDocument) WireReaders.read(text, name);
  }

  private static void assertMalformed(String xml, String because) {
    assertMalformed(xml, "item.xml", because);
  }

  private static void assertMalformed(String text, String name, String because) {
    assertThat(WireReaders.read(text, name))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> {
              assertThat(refused.status()).isEqualTo(400);
              assertThat(refused.faults()).hasSize(1);
              assertThat(refused.faults().getFirst().message()).containsIgnoringCase(because);
              assertThat(refused.faults().getFirst().message().length()).isLessThan(2_000);
            });
  }
}
