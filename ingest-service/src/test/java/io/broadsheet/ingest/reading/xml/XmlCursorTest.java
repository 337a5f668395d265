package io.broadsheet.ingest.reading.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlCursorTest {
  private static final Duration SOON = Duration.ofSeconds(10);

  @Test
  void buildsATreeWithTextCdataAndNamedCharacters() throws XmlFault {
    XmlElement tree =
        XmlCursor.treeOf("<a b=' c '><!-- no -->x&amp;y<![CDATA[<z>]]>&eacute;<d/>&#20013;</a>");

    assertThat(tree.attribute("b")).isEqualTo("c");
    assertThat(tree.rawText()).isEqualTo("x&y<z>é中");
    assertThat(tree.children()).extracting(XmlElement::name).containsExactly("d");
  }

  @Test
  void ignoresADocumentTypeThatIsOnlyNamed() throws XmlFault {
    assertThat(XmlCursor.treeOf("<!DOCTYPE nitf SYSTEM \"file:///nitf.dtd\"><nitf>a</nitf>").text())
        .isEqualTo("a");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE a [<!ENTITY x 'xx'><!ENTITY y '&x;&x;'>]><a>&y;</a>",
        "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>",
        "<!DOCTYPE a [<!ENTITY % x SYSTEM 'http://127.0.0.1:1/'>%x;]><a/>",
        "<!DOCTYPE a SYSTEM 'x' [<!ENTITY x 'y'>]><a b='&x;'/>"
      })
  void refusesEntityDeclarations(String xml) {
    assertThatThrownBy(() -> XmlCursor.treeOf(xml))
        .isInstanceOf(XmlFault.class)
        .hasMessageContaining("Entity declarations are not taken");
  }

  @Test
  void refusesAnEntityThatNobodyKnows() {
    assertThat(fault("<a>\n&mystery;</a>").refused().faults().getFirst())
        .satisfies(
            fault -> {
              assertThat(fault.message()).contains("&mystery;");
              assertThat(fault.line()).isEqualTo(2);
            });
  }

  @Test
  void refusesAMillionAttributesSoon() {
    String xml =
        IntStream.range(0, 1_000_000)
            .mapToObj(i -> " a" + i + "='1'")
            .collect(Collectors.joining("", "<a", "/>"));

    XmlFault fault = assertTimeoutPreemptively(SOON, () -> fault(xml));

    assertThat(fault).hasMessageContaining("more than \"200\" attributes");
    assertThat(fault.refused().status()).isEqualTo(400);
  }

  @Test
  void refusesADepthOfAHundredThousandSoon() {
    String xml = "<a>".repeat(100_000) + "</a>".repeat(100_000);

    XmlFault fault = assertTimeoutPreemptively(SOON, () -> fault(xml));

    assertThat(fault).hasMessageContaining("depth");
    assertThat(fault.refused().faults().getFirst().column()).isGreaterThan(600);
  }

  @Test
  void refusesAFloodOfElementsSoon() {
    String xml = "<a>" + "<b/>".repeat(2_000_000) + "</a>";

    XmlFault fault = assertTimeoutPreemptively(SOON, () -> fault(xml));

    assertThat(fault).hasMessageContaining("more than 100000 elements");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "words",
        "<a>",
        "<a></b>",
        "<a/><b/>",
        "<a b=c/>",
        "<a>\u0001</a>",
        "<p:a/>"
      })
  void refusesWhatIsNotWellFormed(String xml) {
    assertThat(fault(xml).refused().slug()).isEqualTo("malformed-xml");
  }

  @Test
  void walksThroughADocumentWithoutHoldingIt() throws XmlFault {
    XmlCursor cursor = XmlCursor.open("<m><h>x</h><s><i>1</i><i>2</i></s><t/></m>");
    StringBuilder seen = new StringBuilder();

    cursor.child();
    for (XmlElement part = cursor.child(); part != null; part = cursor.child()) {
      seen.append(part.name()).append(' ');
      if (part.is("s")) {
        for (XmlElement item = cursor.child(); item != null; item = cursor.child()) {
          seen.append(cursor.tree().text()).append(' ');
        }
      } else {
        cursor.tree();
      }
    }
    cursor.finish();

    assertThat(seen).hasToString("h s 1 2 t ");
  }

  private static XmlFault fault(String xml) {
    try {
      XmlCursor.treeOf(xml);
    } catch (XmlFault fault) {
      return fault;
    }
    throw new AssertionError("was taken");
  }
}
