package io.broadsheet.benchmarks.editions.measuring;

import java.util.HashMap;
import java.util.Map;

/**
 * The length of the longest common subsequence of two texts, 64 characters at a time (Hyyrö, Bit-
 * parallel LCS-length computation revisited, 2004).
 */
final class Lcs {
  private Lcs() {}

  static int length(String a, String b) {
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    int words = (a.length() + 63) / 64;
    Map<Character, long[]> places = new HashMap<>();
    for (int i = 0; i < a.length(); i++) {
      places.computeIfAbsent(a.charAt(i), unused -> new long[words])[i / 64] |= 1L << i;
    }
    long[] row = new long[words];
    java.util.Arrays.fill(row, -1L);
    for (int j = 0; j < b.length(); j++) {
      long[] place = places.get(b.charAt(j));
      if (place != null) {
        step(row, place);
      }
    }
    int zeros = 0;
    for (int i = 0; i < a.length(); i++) {
      zeros += (row[i / 64] >>> i & 1) == 0 ? 1 : 0;
    }
    return zeros;
  }

  /** row = (row + (row & place)) | (row & ~place), over all words with carry. */
  private static void step(long[] row, long[] place) {
    long carry = 0;
    for (int w = 0; w < row.length; w++) {
      long both = row[w] & place[w];
      long sum = row[w] + both;
      long carried = Long.compareUnsigned(sum, row[w]) < 0 ? 1 : 0;
      long total = sum + carry;
      carried |= Long.compareUnsigned(total, sum) < 0 ? 1 : 0;
      row[w] = total | (row[w] & ~place[w]);
      carry = carried;
    }
  }
}
