package io.broadsheet.benchmarks.editions.measuring;

import java.util.BitSet;
import java.util.stream.IntStream;

/** A text without white space, which knows where its paragraphs were. */
final class Spaceless {
  private final String text;
  // For each character of the original, how many that are no space stand before it.
  private final int[] places;
  // Offsets at which a new paragraph begins.
  private final BitSet ends;

  private Spaceless(String text, int[] places, BitSet ends) {
    this.text = text;
    this.places = places;
    this.ends = ends;
  }

  String text() {
    return text;
  }

  static Spaceless of(String original) {
    StringBuilder text = new StringBuilder(original.length());
    int[] places = new int[original.length() + 1];
    BitSet ends = new BitSet();
    for (int i = 0; i < original.length(); i++) {
      places[i] = text.length();
      char unit = original.charAt(i);
      if (unit == '\n') {
        ends.set(text.length());
      } else if (!Character.isWhitespace(unit) && !Character.isSpaceChar(unit)) {
        text.append(unit);
      }
    }
    places[original.length()] = text.length();
    return new Spaceless(text.toString(), places, ends);
  }

  int at(int offset) {
    return places[offset];
  }

  boolean endsParagraph(int at) {
    return ends.get(at);
  }

  IntStream paragraphEnds() {
    return ends.stream();
  }

  /** The place with some text around, for people. */
  String around(int at) {
    int from = Math.max(0, at - 14);
    int to = Math.min(text.length(), at + 14);
    return text.substring(from, at) + "‖" + text.substring(at, to);
  }
}
