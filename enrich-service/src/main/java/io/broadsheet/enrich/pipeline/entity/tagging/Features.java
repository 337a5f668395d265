package io.broadsheet.enrich.pipeline.entity.tagging;

/**
 * The features of a character as hashed keys: itself and its neighbours, the words that two
 * segmenters see there, and what word lists know. Which ones there are is part of the model: after
 * a change it is trained again.
 */
final class Features {
  /** No position has more. */
  static final int MOST = 64;

  private static final long MIX = 0x9E3779B97F4A7C15L;

  private final Columns c;
  private int[] keys = new int[0];
  private int count;

  Features(Columns columns) {
    this.c = columns;
  }

  /**
   * Those of a position.
   *
   * @param into at least {@link #MOST} long
   * @return how many
   */
  int at(int i, int[] into) {
    keys = into;
    count = 0;
    characters(i);
    words(100, c.first, i);
    words(120, c.second, i);
    key(140, pair(c.first, i), pair(c.second, i));
    lists(i);
    return count;
  }

  private void characters(int i) {
    int a = at(c.character, i - 2);
    int b = at(c.character, i - 1);
    int m = at(c.character, i);
    int d = at(c.character, i + 1);
    int e = at(c.character, i + 2);
    key(1, a, 0);
    key(2, b, 0);
    key(3, m, 0);
    key(4, d, 0);
    key(5, e, 0);
    key(6, a, b);
    key(7, b, m);
    key(8, m, d);
    key(9, d, e);
    key(10, b, d);
    key(11, a * 65599 + b, m);
    key(12, b * 65599 + m, d);
    key(13, m * 65599 + d, e);
    key(14, at(c.kind, i - 1) * 16 + at(c.kind, i), at(c.kind, i + 1));
  }

  private void words(int base, Columns.Words w, int i) {
    int p = w.position[i];
    int n = pair(w, i);
    key(base, w.word[i], p);
    key(base + 1, n, 0);
    key(base + 2, w.before[i], p);
    key(base + 3, w.behind[i], p);
    key(base + 4, w.natureBefore[i], n);
    key(base + 5, n, w.natureBehind[i]);
    key(base + 6, i > 0 ? pair(w, i - 1) : 0, n);
    key(base + 7, n, i + 1 < c.length ? pair(w, i + 1) : 0);
    key(base + 8, n, c.character[i]);
  }

  private void lists(int i) {
    some(200, at(c.division, i), 0);
    some(201, at(c.division, i), pair(c.first, i));
    some(202, at(c.division, i - 1), at(c.division, i) + 1);
    some(203, at(c.division, i + 1), at(c.division, i) + 1);
    some(204, at(c.surname, i), at(c.sign, i));
    key(205, at(c.sign, i - 1) * 256 + at(c.sign, i), at(c.sign, i + 1));
    key(206, at(c.sign, i - 2) * 256 + at(c.sign, i - 1), at(c.sign, i));
    key(207, at(c.surname, i - 1) * 4 + at(c.surname, i), at(c.sign, i));
    some(208, at(c.title, i), 0);
    some(209, at(c.titleEnd, i - 1), at(c.surname, i) + 1);
    some(210, at(c.titleEnd, i - 2), at(c.surname, i - 1) + 1);
    some(211, at(c.title, i + 1), at(c.sign, i) + 1);
    some(212, at(c.title, i + 2), at(c.sign, i + 1) + 1);
    some(213, at(c.organizationAhead, i), 0);
    some(214, at(c.organizationAhead, i), pair(c.second, i));
    some(215, at(c.placeAhead, i), 0);
    some(216, at(c.placeAhead, i), pair(c.second, i));
    some(217, at(c.levelWord, i), 0);
    some(218, at(c.levelWord, i + 1), at(c.character, i));
    some(219, at(c.placeRole, i), c.second.position[i]);
    some(220, at(c.organizationRole, i), c.second.position[i]);
    some(221, at(c.notPerson, i), at(c.surname, i - 1) + 1);
  }

  private static int pair(Columns.Words w, int i) {
    return w.nature[i] * 8 + w.position[i];
  }

  private int at(int[] column, int i) {
    // Before and behind the sentence stands something that no column holds.
    return i < 0 ? -1 : i >= c.length ? -2 : column[i];
  }

  // Only where there is something to say.
  private void some(int template, int what, int with) {
    if (what > 0 || what < -2) {
      key(template, what, with);
    }
  }

  private void key(int template, int what, int with) {
    long x = ((what * 0xFF51AFD7ED558CCDL) ^ with) * MIX + template;
    x = (x ^ (x >>> 29)) * 0xBF58476D1CE4E5B9L;
    int key = (int) (x >>> 32);
    keys[count++] = key == 0 ? 1 : key;
  }
}
