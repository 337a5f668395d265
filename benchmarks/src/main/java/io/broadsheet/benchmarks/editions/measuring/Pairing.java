package io.broadsheet.benchmarks.editions.measuring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which text read is which text of the truth. Only letters and digits count, so that repairs of
 * spacing and punctuation do not blur what belongs where. Overlap is the longest common
 * subsequence; the greatest overlap is paired first, each text once.
 *
 * @param pairs of those that share half of the shorter text or more
 */
record Pairing(List<Pair> pairs) {
  /** From here on, of either text, two texts have the same extent. */
  private static final double SAME_EXTENT = 0.9;

  /**
   * @param truth its index
   * @param read its index
   * @param sameExtent whether nine tenths of each are in the other
   */
  record Pair(int truth, int read, int overlap, boolean sameExtent) {}

  Pairing {
    pairs = List.copyOf(pairs);
  }

  static Pairing of(List<String> truth, List<String> read) {
    List<String> truths = truth.stream().map(Pairing::core).toList();
    List<String> reads = read.stream().map(Pairing::core).toList();
    List<Pair> candidates = new ArrayList<>();
    for (int t = 0; t < truths.size(); t++) {
      for (int r = 0; r < reads.size(); r++) {
        candidate(truths.get(t), reads.get(r), t, r).ifPresent(candidates::add);
      }
    }
    candidates.sort(Comparator.comparingInt(Pair::overlap).reversed());
    List<Pair> pairs = new ArrayList<>();
    for (Pair candidate : candidates) {
      if (pairs.stream()
          .noneMatch(p -> p.truth() == candidate.truth() || p.read() == candidate.read())) {
        pairs.add(candidate);
      }
    }
    return new Pairing(pairs);
  }

  Optional<Pair> ofTruth(int index) {
    return pairs.stream().filter(pair -> pair.truth() == index).findFirst();
  }

  /**
   * The place of an article among those of the truth, counted from 1, as the reader's order has it:
   * the true one, unless the article is one of the fewest that one would have to move.
   */
  int rank(Pair pair) {
    List<Pair> read = pairs.stream().sorted(Comparator.comparingInt(Pair::read)).toList();
    return inOrder(read).contains(pair) ? pair.truth() + 1 : read.indexOf(pair) + 1;
  }

  /** The most of them that stand in the truth's order. */
  private static List<Pair> inOrder(List<Pair> read) {
    List<List<Pair>> endingAt = new ArrayList<>();
    List<Pair> longest = List.of();
    for (Pair pair : read) {
      List<Pair> best = new ArrayList<>();
      for (List<Pair> before : endingAt) {
        if (before.getLast().truth() < pair.truth() && before.size() > best.size()) {
          best = new ArrayList<>(before);
        }
      }
      best.add(pair);
      endingAt.add(best);
      longest = best.size() > longest.size() ? best : longest;
    }
    return longest;
  }

  private static Optional<Pair> candidate(String truth, String read, int t, int r) {
    int shorter = Math.min(truth.length(), read.length());
    int overlap = Lcs.length(truth, read);
    if (shorter == 0 || overlap * 2 < shorter) {
      return Optional.empty();
    }
    boolean same =
        overlap >= SAME_EXTENT * truth.length() && overlap >= SAME_EXTENT * read.length();
    return Optional.of(new Pair(t, r, overlap, same));
  }

  private static String core(String text) {
    StringBuilder core = new StringBuilder(text.length());
    text.chars().filter(Character::isLetterOrDigit).forEach(c -> core.append((char) c));
    return core.toString();
  }
}
