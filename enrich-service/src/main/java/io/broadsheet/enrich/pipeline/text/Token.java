package io.broadsheet.enrich.pipeline.text;

/**
 * A word in its field.
 *
 * @param text exactly as it stands in the field
 * @param nature part of speech in the ICTCLAS notation ({@code n}, {@code nr}, {@code ns}, {@code
 *     nt}, {@code v} …)
 */
public record Token(int start, int end, String text, String nature) {
  /** Whether the nature is the given one or a finer one: {@code n} covers {@code nr}. */
  public boolean is(String prefix) {
    return nature.startsWith(prefix);
  }

  public int length() {
    return end - start;
  }
}
