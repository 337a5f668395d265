package io.broadsheet.archive.search;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/**
 * Cuts text at the word boundaries of Unicode (UAX #29). Width, case and accents fold away and
 * English words lose their endings. Chinese, Japanese, Korean and Thai come out character by
 * character: a segmenter's words would hide every substring that cuts across two of them.
 */
final class Tokens {
  private static final Set<String> UNSPACED =
      Set.of(
          StandardTokenizer.TOKEN_TYPES[StandardTokenizer.IDEOGRAPHIC],
          StandardTokenizer.TOKEN_TYPES[StandardTokenizer.HIRAGANA],
          StandardTokenizer.TOKEN_TYPES[StandardTokenizer.KATAKANA],
          StandardTokenizer.TOKEN_TYPES[StandardTokenizer.HANGUL],
          StandardTokenizer.TOKEN_TYPES[StandardTokenizer.SOUTHEAST_ASIAN]);

  private Tokens() {}

  /** All tokens of a short text. */
  static List<Token> of(String text) {
    List<Token> tokens = new ArrayList<>();
    each(text, tokens::add);
    return tokens;
  }

  /** One token after the other: a long body's would not all fit in memory at once. */
  static void each(String text, Consumer<Token> consumer) {
    StandardTokenizer words = new StandardTokenizer();
    words.setReader(new StringReader(text));
    try (TokenStream stream = folded(words)) {
      var term = stream.getAttribute(CharTermAttribute.class);
      var offset = stream.getAttribute(OffsetAttribute.class);
      var type = stream.getAttribute(TypeAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        int start = offset.startOffset();
        int end = offset.endOffset();
        if (UNSPACED.contains(type.type())) {
          characters(text, start, end, consumer);
        } else {
          consumer.accept(new Token(fold(term.toString()), start, end, true));
        }
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail to be read", e);
    }
  }

  private static TokenStream folded(StandardTokenizer words) {
    return new KStemFilter(
        new EnglishPossessiveFilter(
            new ASCIIFoldingFilter(new LowerCaseFilter(new CJKWidthFilter(words)))));
  }

  private static void characters(String text, int start, int end, Consumer<Token> consumer) {
    int at = start;
    while (at < end) {
      int next = at + Character.charCount(text.codePointAt(at));
      // Marks belong to the character before them: a voiced kana may be two code points wide.
      while (next < end && isMark(text.codePointAt(next))) {
        next += Character.charCount(text.codePointAt(next));
      }
      consumer.accept(new Token(fold(text.substring(at, next)), at, next, false));
      at = next;
    }
  }

  private static boolean isMark(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK
        || codePoint == 0xFF9E // half-width voiced sound mark
        || codePoint == 0xFF9F;
  }

  private static String fold(String token) {
    return Normalizer.normalize(token, Normalizer.Form.NFKC);
  }
}
