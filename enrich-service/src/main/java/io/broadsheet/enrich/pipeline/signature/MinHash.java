package io.broadsheet.enrich.pipeline.signature;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Base64;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.minhash.MinHashFilter;
import org.apache.lucene.analysis.ngram.NGramTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.jspecify.annotations.Nullable;

/**
 * MinHash by one permutation with rotation (Li, Owen and Zhang 2012; Shrivastava and Li 2014), as
 * Lucene does it, over runs of five characters; case, blanks and punctuation do not count.
 */
final class MinHash {
  /** Numbers of 32 bits in a signature. */
  static final int SIZE = 64;

  private static final int RUN = 5;
  private static final int SHORTEST = 40;
  private static final int LONGEST = 20_000;

  private MinHash() {}

  /** Base64url of the numbers; null for a text too short to be told from another. */
  static @Nullable String of(String text) {
    String plain = plain(text);
    if (plain.length() < SHORTEST) {
      return null;
    }
    ByteBuffer signature = ByteBuffer.allocate(SIZE * Integer.BYTES);
    NGramTokenizer runs = new NGramTokenizer(RUN, RUN);
    runs.setReader(new StringReader(plain));
    try (TokenStream hashes = new MinHashFilter(runs, 1, SIZE, 1, true)) {
      CharTermAttribute hash = hashes.addAttribute(CharTermAttribute.class);
      hashes.reset();
      while (hashes.incrementToken() && signature.hasRemaining()) {
        // Folded by String's own hash, whose sum the language defines.
        signature.putInt(hash.toString().hashCode());
      }
      hashes.end();
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail to be read", e);
    }
    return Base64.getUrlEncoder().withoutPadding().encodeToString(signature.array());
  }

  private static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    for (int at = 0; at < text.length() && plain.length() < LONGEST; ) {
      int c = text.codePointAt(at);
      if (Character.isLetterOrDigit(c)) {
        plain.appendCodePoint(Character.toLowerCase(c));
      }
      at += Character.charCount(c);
    }
    return plain.toString();
  }
}
