package io.broadsheet.enrich.pipeline.entity.tagging;

/**
 * The features of a word in Latin letters as hashed keys: itself, its form and its ends, its
 * neighbours, and what word lists know. Which ones there are is part of the model: after a change
 * it is trained again.
 */
final class LatinFeatures {
  private static final int ORGANIZATION = 1 << 2;

  private final LatinColumns c;
  private final Keys keys = new Keys();

  LatinFeatures(LatinColumns columns) {
    this.c = columns;
  }

  /**
   * Those of a position.
   *
   * @param into at least {@link Keys#MOST} long
   * @return how many
   */
  int at(int i, int[] into) {
    keys.into(into);
    words(i);
    forms(i);
    lists(i);
    if (c.runTo[i] > i) {
      run(i, c.runFrom[i], c.runTo[i]);
    }
    return keys.count();
  }

  private void words(int i) {
    int a = at(c.lower, i - 2);
    int b = at(c.lower, i - 1);
    int m = c.lower[i];
    int d = at(c.lower, i + 1);
    int e = at(c.lower, i + 2);
    keys.add(1, m, c.shape[i]);
    keys.add(2, b, c.shape[i]);
    keys.add(3, d, c.shape[i]);
    keys.add(4, a, c.shape[i]);
    keys.add(5, e, c.shape[i]);
    keys.add(6, b, m);
    keys.add(7, m, d);
    keys.add(8, a * 65599 + b, c.shape[i]);
    keys.add(9, d * 65599 + e, c.shape[i]);
    keys.add(10, b * 65599 + d, c.shape[i]);
  }

  private void forms(int i) {
    keys.add(20, c.shape[i], 0);
    keys.add(21, at(c.shape, i - 1), c.shape[i]);
    keys.add(22, c.shape[i], at(c.shape, i + 1));
    keys.add(23, at(c.shape, i - 1) * 65599 + c.shape[i], at(c.shape, i + 1));
    String word = c.word[i];
    for (int n = 2; n <= 4 && n < word.length(); n++) {
      keys.add(24 + n, word.substring(word.length() - n).hashCode(), c.shape[i]);
      keys.add(30 + n, word.substring(0, n).hashCode(), c.shape[i]);
    }
    keys.add(36, i == 0 ? 1 : 0, c.shape[i]);
  }

  private void lists(int i) {
    int own = c.cues[i];
    keys.add(40, own, c.shape[i]);
    keys.add(41, at(c.cues, i - 1), c.shape[i]);
    keys.add(42, at(c.cues, i + 1), c.shape[i]);
    keys.add(43, at(c.cues, i - 1), own);
    keys.add(44, own, at(c.cues, i + 1));
    keys.add(45, at(c.cues, i - 2) * 8192 + at(c.cues, i - 1), c.shape[i]);
    keys.add(46, at(c.cues, i + 1) * 8192 + at(c.cues, i + 2), c.shape[i]);
    keys.add(47, c.place[i], 0);
    keys.add(48, c.place[i], own);
    keys.add(49, c.place[i], at(c.cues, i - 1));
    keys.add(50, at(c.place, i - 1), c.place[i]);
    keys.add(51, c.place[i], at(c.place, i + 1));
    keys.add(52, c.place[i], at(c.shape, i + 1));
    keys.add(53, c.place[i], at(c.shape, i - 1));
    for (int bits = own; bits != 0; bits &= bits - 1) {
      keys.add(54, Integer.numberOfTrailingZeros(bits), 0);
    }
    for (int bits = Math.max(0, at(c.cues, i - 1)); bits != 0; bits &= bits - 1) {
      keys.add(55, Integer.numberOfTrailingZeros(bits), c.shape[i]);
    }
    for (int bits = Math.max(0, at(c.cues, i + 1)); bits != 0; bits &= bits - 1) {
      keys.add(56, Integer.numberOfTrailingZeros(bits), c.shape[i]);
    }
  }

  // What the whole run of capitalized words begins and ends with, and what stands around it.
  private void run(int i, int from, int to) {
    int place = to - from == 1 ? 4 : i == from ? 1 : i == to - 1 ? 3 : 2;
    int all = 0;
    for (int at = from; at < to; at++) {
      all |= c.cues[at];
    }
    keys.add(60, all, place);
    keys.add(61, c.cues[to - 1], place);
    keys.add(62, c.cues[from], place);
    keys.add(63, c.lower[to - 1], place);
    keys.add(64, at(c.lower, from - 1), place);
    keys.add(65, at(c.lower, to), place);
    keys.add(66, at(c.cues, from - 1), place);
    keys.add(67, at(c.cues, to), place);
    keys.add(68, Math.min(to - from, 5), place);
    keys.add(69, c.place[from] * 8 + c.place[to - 1], Math.min(to - from, 5) * 8 + place);
    keys.add(70, at(c.cues, from - 1) * 31 + at(c.cues, to), Math.min(to - from, 3) * 8 + place);
    keys.add(71, all & ORGANIZATION, at(c.cues, from - 1) * 8 + place);
    keys.add(72, c.body[i], place);
    keys.add(73, c.body[i], c.place[i]);
    keys.add(74, (i - from) * 8 + to - i, c.cues[i]);
  }

  private int at(int[] column, int i) {
    // Before and behind the sentence stands something that no column holds.
    return i < 0 ? -1 : i >= c.length ? -2 : column[i];
  }
}
