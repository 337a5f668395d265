package io.broadsheet.ingest.reading.edition;

import io.broadsheet.ingest.reading.repair.Form;
import io.broadsheet.ingest.reading.repair.Line;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where facts of the issue stand together. A date, an address or a telephone number alone is a
 * story's as often as the paper's; only its company tells.
 */
final class MastheadCluster {
  private static final int PROSE = 30;
  private static final double MUCH = 0.3;
  private static final int LONGEST_MARKER = 24;
  private static final double OF_A_PAPER_ONLY = 2.5;

  private MastheadCluster() {}

  static BitSet of(List<Line> lines, List<Clues> clues, Nameplate nameplate) {
    BitSet cores = new BitSet(lines.size());
    boolean top = true;
    for (int i = 0; i < lines.size(); i++) {
      MastheadLine facts = clues.get(i).masthead();
      String text = lines.get(i).text();
      boolean prose = Form.saysAtLeast(text, PROSE) && facts.covered() < MUCH;
      top &= !prose;
      boolean marker = facts.page() > 0 && !Form.saysAtLeast(text, LONGEST_MARKER);
      if (nameplate.score(i) >= Traits.IS_NAME
          || marker
          || (!prose && isCore(facts))
          || (top && facts.saysSomething())) {
        cores.set(i);
      }
    }
    BitSet cluster = (BitSet) cores.clone();
    for (int i = 1; i < lines.size(); i++) {
      if (clues.get(i).masthead().saysSomething() && cluster.get(i - 1)) {
        cluster.set(i);
      }
    }
    for (int i = lines.size() - 2; i >= 0; i--) {
      if (clues.get(i).masthead().saysSomething() && cluster.get(i + 1)) {
        cluster.set(i);
      }
    }
    return cluster;
  }

  private static boolean isCore(MastheadLine facts) {
    long kinds =
        Stream.of(
                facts.date() != null,
                facts.weekday() != null,
                facts.lunarDate() != null,
                facts.number() > 0,
                facts.pages() > 0,
                facts.url() != null,
                facts.email() != null,
                facts.imprint() > 0)
            .filter(present -> present)
            .count();
    boolean ofAnIssue =
        facts.weekday() != null
            || facts.lunarDate() != null
            || facts.number() > 0
            || facts.pages() > 0;
    return (kinds >= 2 && ofAnIssue) || facts.heaviestWord() >= OF_A_PAPER_ONLY;
  }
}
