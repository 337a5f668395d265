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

  private static final double DAY_ALONE = 0.9;
  private static final int LONGEST_OFFICE = 20;
  private static final List<String> OFFICES = Cues.words("offices.tsv");

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
    for (int i = cluster.nextSetBit(2); i >= 0; i = cluster.nextSetBit(i + 1)) {
      if (isSigned(lines, clues, nameplate, i)) {
        cluster.clear(i);
      }
    }
    return cluster;
  }

  /** The day below an office's name closes its notice, though a masthead may stand below both. */
  private static boolean isSigned(List<Line> lines, List<Clues> clues, Nameplate nameplate, int i) {
    MastheadLine facts = clues.get(i).masthead();
    String office = lines.get(i - 1).text();
    return facts.date() != null
        && facts.weekday() == null
        && facts.lunarDate() == null
        && facts.number() == 0
        && facts.covered() >= DAY_ALONE
        && nameplate.score(i - 1) < Traits.IS_NAME
        && !Form.saysAtLeast(office, LONGEST_OFFICE)
        && OFFICES.stream().anyMatch(office::endsWith)
        && Form.endsSentence(lines.get(i - 2).text());
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
