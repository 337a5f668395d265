package io.broadsheet.benchmarks.editions.measuring;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * How many characters must be inserted, deleted or replaced to make one text of another, 64 at a
 * time and in linear memory (Myers, 1999, in Hyyrö's form for long patterns).
 */
final class EditDistance {
  private EditDistance() {}

  static int between(String a, String b) {
    if (a.isEmpty() || b.isEmpty()) {
      return Math.max(a.length(), b.length());
    }
    int words = (a.length() + 63) / 64;
    Map<Character, long[]> places = new HashMap<>();
    for (int i = 0; i < a.length(); i++) {
      places.computeIfAbsent(a.charAt(i), unused -> new long[words])[i / 64] |= 1L << i;
    }
    long[] none = new long[words];
    long[] up = new long[words];
    long[] down = new long[words];
    Arrays.fill(up, -1L);
    long last = 1L << (a.length() - 1);
    int distance = a.length();
    for (int j = 0; j < b.length(); j++) {
      distance += column(places.getOrDefault(b.charAt(j), none), up, down, last);
    }
    return distance;
  }

  /** One column of the matrix, as differences between its rows; gives how its foot changes. */
  private static int column(long[] place, long[] up, long[] down, long last) {
    // The matrix' top row grows by one a column: what comes in from above the first word is +1.
    int in = 1;
    int foot = 0;
    for (int w = 0; w < place.length; w++) {
      long equal = place[w];
      long vertical = equal | down[w];
      long matches = equal | (in < 0 ? 1 : 0);
      long horizontal = (((matches & up[w]) + up[w]) ^ up[w]) | matches;
      long plus = down[w] | ~(horizontal | up[w]);
      long minus = up[w] & horizontal;
      long mask = w == place.length - 1 ? last : 1L << 63;
      int out = (plus & mask) != 0 ? 1 : (minus & mask) != 0 ? -1 : 0;
      plus = (plus << 1) | (in > 0 ? 1 : 0);
      minus = (minus << 1) | (in < 0 ? 1 : 0);
      up[w] = minus | ~(vertical | plus);
      down[w] = plus & vertical;
      in = out;
      foot = out;
    }
    return foot;
  }
}
