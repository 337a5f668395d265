package io.broadsheet.ingest.reading.edition;

import io.broadsheet.contracts.article.Repair;
import io.broadsheet.ingest.reading.repair.Line;
import io.broadsheet.ingest.reading.repair.Unwrapping;
import java.util.ArrayList;
import java.util.List;

/**
 * A text looked at line by line, before anything is decided about it: the costly part, done once.
 *
 * @param nameplate where the paper's name was looked for
 * @param repairs made to its lines
 */
record Sheet(Page page, Nameplate nameplate, List<Repair> repairs) {
  Sheet {
    repairs = List.copyOf(repairs);
  }

  static Sheet of(String raw, List<Line> lines) {
    Unwrapping.Result unwrapped = Unwrapping.of(lines);
    Marks.Result marked = Marks.of(raw, unwrapped.lines());
    Look.Looked looked = Look.at(marked.lines(), marked.halves());
    List<Repair> repairs = new ArrayList<>(unwrapped.repairs());
    repairs.addAll(marked.repairs());
    return new Sheet(Page.of(looked.traits()), looked.nameplate(), repairs);
  }
}
