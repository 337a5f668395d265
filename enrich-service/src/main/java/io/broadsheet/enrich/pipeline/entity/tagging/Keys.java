package io.broadsheet.enrich.pipeline.entity.tagging;

/** Makes keys of features: hashes of a template's number and what stands in it. */
final class Keys {
  /** No position has more. */
  static final int MOST = 128;

  private static final long MIX = 0x9E3779B97F4A7C15L;

  private int[] keys = new int[0];
  private int count;

  /** Begins a position. */
  void into(int[] empty) {
    keys = empty;
    count = 0;
  }

  int count() {
    return count;
  }

  void add(int template, int what, int with) {
    long x = ((what * 0xFF51AFD7ED558CCDL) ^ with) * MIX + template;
    x = (x ^ (x >>> 29)) * 0xBF58476D1CE4E5B9L;
    int key = (int) (x >>> 32);
    keys[count++] = key == 0 ? 1 : key;
  }
}
