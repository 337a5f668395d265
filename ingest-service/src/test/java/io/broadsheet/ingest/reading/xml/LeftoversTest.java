package io.broadsheet.ingest.reading.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LeftoversTest {
  @Test
  void keepsAttributesListsAndWordsByTheirNames() throws XmlFault {
    XmlElement tree =
        XmlCursor.treeOf("<a id='1' v='2'><b>x</b><b c='d'>y</b><told/><e><f>z</f></e></a>");

    Map<String, Object> rest = new Leftovers(element -> element.is("told")).of(tree, Set.of("id"));

    assertThat(rest)
        .isEqualTo(
            Map.of(
                "v", "2",
                "b", List.of("x", Map.of("c", "d", "text", "y")),
                "e", Map.of("f", "z")));
  }

  @Test
  void leavesOutWhereSchemasLie() throws XmlFault {
    XmlElement tree =
        XmlCursor.treeOf(
            "<a xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:schemaLocation='x'/>");

    assertThat(new Leftovers(element -> false).of(tree, Set.of())).isEmpty();
  }
}
