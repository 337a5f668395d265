package io.broadsheet.enrich.pipeline.segmentation;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import com.mayabot.nlp.segment.Lexer;
import com.mayabot.nlp.segment.WordTerm;
import io.broadsheet.enrich.pipeline.text.Range;
import io.broadsheet.enrich.pipeline.text.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Chinese words from two libraries: mynlp's with its perceptrons for parts of speech and names, and
 * HanLP's role tagging as a second opinion. They err in different places.
 */
final class ChineseWords {
  private final Lexer lexer;
  private final Segment second;

  ChineseWords(Lexer lexer) {
    this.lexer = lexer;
    // The portable dictionary of custom words is made of phrases that swallow names.
    this.second =
        HanLP.newSegment("viterbi")
            .enableNameRecognize(true)
            .enablePlaceRecognize(true)
            .enableOrganizationRecognize(true)
            .enableCustomDictionary(false)
            .enableOffset(true);
  }

  /**
   * First opinion: words of the sentences, in order.
   *
   * @param read what the dictionaries are asked: the text, or the text in simplified characters
   */
  List<Token> first(String text, String read, List<Range> sentences) {
    List<Token> tokens = new ArrayList<>();
    for (Range sentence : sentences) {
      // The lexer writes into the array that it is given, so each sentence is a copy.
      char[] chars = sentence.in(read).toCharArray();
      lexer.scan(chars, term -> add(tokens, text, sentence, term));
    }
    return tokens;
  }

  /** Second opinion: the same. */
  List<Token> second(String text, String read, List<Range> sentences) {
    List<Token> tokens = new ArrayList<>();
    for (Range sentence : sentences) {
      for (Term term : second.seg(sentence.in(read))) {
        add(tokens, text, sentence, term.offset, term.word.length(), term.nature.toString());
      }
    }
    return tokens;
  }

  private static void add(List<Token> tokens, String text, Range sentence, WordTerm term) {
    add(tokens, text, sentence, term.offset, term.word.length(), term.getNatureName());
  }

  // Words come back normalized (lower case, half width); what counts is what stands in the text.
  private static void add(
      List<Token> tokens, String text, Range sentence, int offset, int length, String nature) {
    int start = sentence.start() + offset;
    int end = start + length;
    int before = tokens.isEmpty() ? 0 : tokens.getLast().end();
    if (length > 0 && start >= before && end <= sentence.end()) {
      String word = text.substring(start, end);
      if (!word.isBlank()) {
        tokens.add(new Token(start, end, word, nature));
      }
    }
  }
}
