package io.broadsheet.enrich.pipeline.entity.tagging;

/**
 * The features of a character as hashed keys: itself and its neighbours, the words that two
 * segmenters see there, and what word lists know. Which ones there are is part of the model: after
 * a change it is trained again.
 */
final class Features {
  private final Columns c;
  private final Keys keys = new Keys();

  Features(Columns columns) {
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
    characters(i);
    words(100, c.first, i);
    words(120, c.second, i);
    keys.add(140, pair(c.first, i), pair(c.second, i));
    lists(i);
    return keys.count();
  }

  private void characters(int i) {
    int a = at(c.character, i - 2);
    int b = at(c.character, i - 1);
    int m = at(c.character, i);
    int d = at(c.character, i + 1);
    int e = at(c.character, i + 2);
    keys.add(1, a, 0);
    keys.add(2, b, 0);
    keys.add(3, m, 0);
    keys.add(4, d, 0);
    keys.add(5, e, 0);
    keys.add(6, a, b);
    keys.add(7, b, m);
    keys.add(8, m, d);
    keys.add(9, d, e);
    keys.add(10, b, d);
    keys.add(11, a * 65599 + b, m);
    keys.add(12, b * 65599 + m, d);
    keys.add(13, m * 65599 + d, e);
    keys.add(14, at(c.kind, i - 1) * 16 + at(c.kind, i), at(c.kind, i + 1));
  }

  private void words(int base, Columns.Words w, int i) {
    int p = w.position[i];
    int n = pair(w, i);
    keys.add(base, w.word[i], p);
    keys.add(base + 1, n, 0);
    keys.add(base + 2, w.before[i], p);
    keys.add(base + 3, w.behind[i], p);
    keys.add(base + 4, w.natureBefore[i], n);
    keys.add(base + 5, n, w.natureBehind[i]);
    keys.add(base + 6, i > 0 ? pair(w, i - 1) : 0, n);
    keys.add(base + 7, n, i + 1 < c.length ? pair(w, i + 1) : 0);
    keys.add(base + 8, n, c.character[i]);
    classes(base + 200, w, i);
  }

  private void classes(int base, Columns.Words w, int i) {
    int p = w.position[i];
    int here = w.classes[i];
    int before = w.classesBefore[i];
    int behind = w.classesBehind[i];
    some(base, WordClasses.fine(here), p);
    some(base + 1, WordClasses.rough(here), p);
    some(base + 2, WordClasses.fine(before), p);
    some(base + 3, WordClasses.fine(behind), p);
    some(base + 4, WordClasses.rough(before), w.nature[i] * 8 + p);
    some(base + 5, WordClasses.rough(behind), w.nature[i] * 8 + p);
    some(base + 6, WordClasses.fine(here), WordClasses.rough(before) * 8 + p);
    some(base + 7, WordClasses.fine(here), WordClasses.rough(behind) * 8 + p);
  }

  private void lists(int i) {
    some(200, at(c.division, i), 0);
    some(201, at(c.division, i), pair(c.first, i));
    some(202, at(c.division, i - 1), at(c.division, i) + 1);
    some(203, at(c.division, i + 1), at(c.division, i) + 1);
    some(204, at(c.surname, i), at(c.sign, i));
    keys.add(205, at(c.sign, i - 1) * 256 + at(c.sign, i), at(c.sign, i + 1));
    keys.add(206, at(c.sign, i - 2) * 256 + at(c.sign, i - 1), at(c.sign, i));
    keys.add(207, at(c.surname, i - 1) * 4 + at(c.surname, i), at(c.sign, i));
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
    some(222, at(c.known, i), 0);
    some(223, at(c.known, i), pair(c.first, i));
    some(224, at(c.known, i - 1), at(c.known, i) + 1);
    some(225, at(c.known, i + 1), at(c.known, i) + 1);
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
      keys.add(template, what, with);
    }
  }
}
