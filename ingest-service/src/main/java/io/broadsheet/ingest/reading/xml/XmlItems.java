package io.broadsheet.ingest.reading.xml;

import io.broadsheet.ingest.reading.ItemOutcome;
import io.broadsheet.ingest.reading.Refused;
import io.broadsheet.ingest.reading.Refused.Fault;
import java.util.List;
import java.util.function.Supplier;

/** Refusals of single items, with the place of the element that is to blame. */
public final class XmlItems {
  private XmlItems() {}

  /** What a mapper makes of an item; a value that cannot be is a refusal. */
  public static ItemOutcome outcome(XmlElement item, Supplier<ItemOutcome> mapper) {
    try {
      return mapper.get();
    } catch (IllegalArgumentException e) {
      return refused(item, "invalid-item", String.valueOf(e.getMessage()));
    }
  }

  /** A refusal for a reason that is well-formed. */
  public static Refused refused(XmlElement at, String slug, String detail) {
    return new Refused(
        422, slug, detail, List.of(Fault.at(at.line(), Math.max(1, at.column()), detail)));
  }
}
