package io.broadsheet.benchmarks.editions.measuring;

import io.broadsheet.benchmarks.editions.truth.SourceBreak;
import io.broadsheet.benchmarks.editions.truth.TrueArticle;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether what the page broke was put together, and nothing else. A place is found again in the
 * text read by the characters around it, white space aside.
 */
final class Joins {
  private static final int[] CONTEXTS = {10, 5};

  private final Spaceless truth;
  private final Spaceless read;
  private final Tally tally;
  private final List<Mismatch> mismatches = new ArrayList<>();
  private final String headline;

  private Joins(TrueArticle article, String body, Tally tally) {
    this.truth = Spaceless.of(article.body());
    this.read = Spaceless.of(body);
    this.tally = tally;
    this.headline = article.title();
  }

  static List<Mismatch> judge(TrueArticle article, String body, Tally tally) {
    Joins joins = new Joins(article, body, tally);
    for (SourceBreak broken : article.breaks()) {
      joins.broken(joins.truth.at(broken.at()), broken.kind());
    }
    joins.truth.paragraphEnds().forEach(joins::paragraphEnd);
    return joins.mismatches;
  }

  private void broken(int at, SourceBreak.Kind kind) {
    boolean column = kind == SourceBreak.Kind.COLUMN;
    boolean joined = place(at) == Place.JOINED;
    tally.add(column ? Count.JOINS_FOUND : Count.WRAPS_FOUND, joined);
    if (joined && column) {
      tally.add(Count.JOINS_RIGHT, true);
    } else if (!joined) {
      mismatches.add(new Mismatch("join", headline, truth.around(at), ""));
    }
  }

  private void paragraphEnd(int at) {
    if (place(at) == Place.JOINED) {
      tally.add(Count.JOINS_RIGHT, false);
      mismatches.add(new Mismatch("wrong join", headline, truth.around(at), ""));
    }
  }

  private enum Place {
    JOINED,
    APART,
    GONE
  }

  private Place place(int at) {
    for (int context : CONTEXTS) {
      int from = Math.max(0, at - context);
      String around = truth.text().substring(from, Math.min(truth.text().length(), at + context));
      int expected =
          (int) ((long) from * read.text().length() / Math.max(1, truth.text().length()));
      int found = nearest(around, expected);
      if (found >= 0) {
        return read.endsParagraph(found + at - from) ? Place.APART : Place.JOINED;
      }
    }
    return Place.GONE;
  }

  private int nearest(String around, int expected) {
    int behind = read.text().indexOf(around, expected);
    int before = read.text().lastIndexOf(around, expected);
    if (behind < 0 || before < 0) {
      return Math.max(behind, before);
    }
    return behind - expected < expected - before ? behind : before;
  }
}
