package io.broadsheet.enrich.pipeline.entity;

import static io.broadsheet.contracts.enrichment.EntityType.EVENT;
import static io.broadsheet.contracts.enrichment.EntityType.WORK;

import io.broadsheet.contracts.Tsv;
import io.broadsheet.enrich.pipeline.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Works by the marks around their titles (《…》), and events that show by their form what they are:
 * 第八届梨花节, “春风行动”. An event without such a form is left alone.
 */
final class WorksAndEvents {
  private static final double WORK_CONFIDENCE = 0.9;
  private static final double EVENT_CONFIDENCE = 0.8;
  private static final int LONGEST = 40;
  private static final int LONGEST_EVENT = 20;
  private static final String DIGITS = "一二三四五六七八九十百零〇0123456789０１２３４５６７８９";

  private final Lexicon<String> ends =
      Lexicon.of(Tsv.words(WorksAndEvents.class, "event-last-words.tsv"));

  List<Found> in(String text) {
    List<Found> found = new ArrayList<>();
    for (int at = 0; at < text.length(); at++) {
      switch (text.charAt(at)) {
        case '《' -> addBetween(found, text, at, '》');
        case '“' -> addQuoted(found, text, at);
        case '第' -> addNumbered(found, text, at);
        default -> {}
      }
    }
    return found;
  }

  private static void addBetween(List<Found> found, String text, int open, char closing) {
    int close = indexOf(text, closing, open + 1, LONGEST);
    if (close > open + 1) {
      found.add(Found.of(text, open + 1, close, WORK, WORK_CONFIDENCE));
    }
  }

  private void addQuoted(List<Found> found, String text, int open) {
    int close = indexOf(text, '”', open + 1, LONGEST_EVENT);
    if (close > open + 2
        && ends.endingAt(text, close).filter(end -> end.start() > open + 1).isPresent()
        && isName(text, open + 1, close)) {
      found.add(Found.of(text, open + 1, close, EVENT, EVENT_CONFIDENCE));
    }
  }

  // 第八届澄岭梨花节: behind its number up to the first word that ends an event's name.
  private void addNumbered(List<Found> found, String text, int start) {
    int at = start + 1;
    while (at < text.length() && DIGITS.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    if (at == start + 1 || at >= text.length() || text.charAt(at) != '届') {
      return;
    }
    for (int i = at + 1; i < Math.min(text.length(), start + LONGEST_EVENT); i++) {
      if (!isOfName(text.charAt(i))) {
        return;
      }
      Optional<Lexicon.Match<String>> end = ends.startingAt(text, i);
      if (end.isPresent()) {
        found.add(Found.of(text, start, end.get().end(), EVENT, EVENT_CONFIDENCE));
        return;
      }
    }
  }

  private static boolean isName(String text, int start, int end) {
    return text.substring(start, end).chars().allMatch(c -> isOfName((char) c));
  }

  private static boolean isOfName(char c) {
    return c == '·' || (Character.isLetterOrDigit(c) && "的了在是".indexOf(c) < 0);
  }

  private static int indexOf(String text, char closing, int from, int within) {
    for (int i = from; i < Math.min(text.length(), from + within); i++) {
      if (text.charAt(i) == closing) {
        return i;
      }
      if (text.charAt(i) == '\n' || text.charAt(i) == '《') {
        return -1;
      }
    }
    return -1;
  }
}
