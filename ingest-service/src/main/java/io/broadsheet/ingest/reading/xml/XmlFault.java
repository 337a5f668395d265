package io.broadsheet.ingest.reading.xml;

import io.broadsheet.ingest.reading.Refused;
import io.broadsheet.ingest.reading.Refused.Fault;
import java.util.List;

/** The document is no XML, or more of it than anybody needs. */
public final class XmlFault extends Exception {
  private final int line;
  private final int column;

  public XmlFault(String message, int line, int column) {
    // Thrown for what strangers send: a stack would tell nothing and costs most.
    super(message, null, false, false);
    this.line = Math.max(1, line);
    this.column = Math.max(1, column);
  }

  /** As an answer to the sender. */
  public Refused refused() {
    String message = String.valueOf(getMessage());
    return new Refused(
        400,
        "malformed-xml",
        "The document is not XML that can be read here.",
        List.of(Fault.at(line, column, message)));
  }
}
