package io.broadsheet.ingest.reading.xml;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.ingest.reading.Refused;
import org.junit.jupiter.api.Test;

class UnknownXmlReaderTest {
  private final UnknownXmlReader reader = new UnknownXmlReader();

  @Test
  void namesTheRootThatNobodyReads() {
    Refused refused = XmlDocuments.refusal(reader, "<invoice/>");

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.faults().getFirst().message()).contains("<invoice>");
  }

  @Test
  void saysWhereADocumentBreaks() {
    Refused refused = XmlDocuments.refusal(reader, "<invoice>\n<b></invoice>");

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.faults().getFirst().line()).isEqualTo(2);
  }
}
