package io.broadsheet.enrich.pipeline.lexicon;

import java.util.BitSet;
import java.util.Set;
import java.util.function.IntConsumer;

/**
 * Words by their characters, in one table of arcs. At most places of a text no word begins, which
 * it tells by one or two look-ups and without a substring.
 */
final class Trie {
  private static final int ROOT = 0;

  private final BitSet words = new BitSet();
  private long[] arcs = new long[64];
  private int[] targets = new int[64];
  private int count;

  private Trie() {}

  static Trie of(Set<String> words) {
    Trie trie = new Trie();
    words.forEach(trie::add);
    return trie;
  }

  /** Length of the longest word that begins at a place; 0 when none does. */
  int longestFrom(String text, int start) {
    int longest = 0;
    int node = ROOT;
    for (int at = start; at < text.length(); at++) {
      node = targets[slot(node, text.charAt(at))];
      if (node == ROOT) {
        break;
      }
      if (words.get(node)) {
        longest = at + 1 - start;
      }
    }
    return longest;
  }

  /** Where each word ends that begins at a place, shortest first. */
  void eachFrom(String text, int start, IntConsumer end) {
    int node = ROOT;
    for (int at = start; at < text.length(); at++) {
      node = targets[slot(node, text.charAt(at))];
      if (node == ROOT) {
        break;
      }
      if (words.get(node)) {
        end.accept(at + 1);
      }
    }
  }

  /** Length of the longest word that ends before a place, read backwards; 0 when none does. */
  int longestBackFrom(String text, int end) {
    int longest = 0;
    int node = ROOT;
    for (int at = end - 1; at >= 0; at--) {
      node = targets[slot(node, text.charAt(at))];
      if (node == ROOT) {
        break;
      }
      if (words.get(node)) {
        longest = end - at;
      }
    }
    return longest;
  }

  private void add(String word) {
    int node = ROOT;
    for (int i = 0; i < word.length(); i++) {
      int slot = slot(node, word.charAt(i));
      if (targets[slot] == ROOT) {
        arcs[slot] = arc(node, word.charAt(i));
        targets[slot] = ++count;
        node = count;
        if (count * 2 > arcs.length) {
          grow();
        }
      } else {
        node = targets[slot];
      }
    }
    words.set(node);
  }

  private void grow() {
    long[] oldArcs = arcs;
    int[] oldTargets = targets;
    arcs = new long[oldArcs.length * 2];
    targets = new int[oldArcs.length * 2];
    for (int i = 0; i < oldArcs.length; i++) {
      if (oldTargets[i] != ROOT) {
        int slot = slotOf(oldArcs[i]);
        arcs[slot] = oldArcs[i];
        targets[slot] = oldTargets[i];
      }
    }
  }

  private int slot(int node, char c) {
    return slotOf(arc(node, c));
  }

  private int slotOf(long arc) {
    int mask = arcs.length - 1;
    int at = (int) ((arc * 0x9E3779B97F4A7C15L) >>> 32) & mask;
    while (targets[at] != ROOT && arcs[at] != arc) {
      at = (at + 1) & mask;
    }
    return at;
  }

  // Node 0 is the root and no arc leads there, so an empty slot is one that leads to it.
  private static long arc(int node, char c) {
    return ((long) node << 16) | c;
  }
}
