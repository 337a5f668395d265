package io.broadsheet.enrich.pipeline.entity.tagging;

import io.broadsheet.enrich.pipeline.lexicon.Lexicon;
import io.broadsheet.enrich.pipeline.linking.Gazetteer;
import io.broadsheet.enrich.pipeline.text.Folding;
import io.broadsheet.enrich.pipeline.text.Range;
import io.broadsheet.enrich.pipeline.text.Token;
import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What is known of each character of a sentence, one array for each thing known; 0 where nothing
 * is. Features are made of these.
 */
final class Columns implements Spans.Places {
  private static final int FIRST = 1;
  private static final int INNER = 2;
  private static final int LAST = 3;
  private static final int ONLY = 4;
  private static final int SIGHT = 10;

  /** What one segmenter says. */
  static final class Words {
    final int[] word;
    final int[] position;
    final int[] nature;
    final int[] before;
    final int[] behind;
    final int[] natureBefore;
    final int[] natureBehind;
    final int[] classes;
    final int[] classesBefore;
    final int[] classesBehind;

    private Words(int length) {
      word = new int[length];
      position = new int[length];
      nature = new int[length];
      before = new int[length];
      behind = new int[length];
      natureBefore = new int[length];
      natureBehind = new int[length];
      classes = new int[length];
      classesBefore = new int[length];
      classesBehind = new int[length];
    }
  }

  private final int offset;
  final int length;
  final int[] character;
  final int[] kind;
  final int[] sign;
  final int[] placeRole;
  final int[] organizationRole;
  final int[] division;
  final int[] surname;
  final int[] title;
  final int[] titleEnd;
  final int[] placeEnd;
  final int[] organizationEnd;
  final int[] levelWord;
  final int[] known;
  final int[] notPerson;
  final int[] organizationAhead;
  final int[] placeAhead;
  final Words first;
  final Words second;

  Columns(String text, Range sentence, List<Token> tokens, List<Token> secondOpinion, Cues cues) {
    String folded = folded(sentence.in(text));
    offset = sentence.start();
    length = folded.length();
    character = new int[length];
    kind = new int[length];
    sign = new int[length];
    placeRole = new int[length];
    organizationRole = new int[length];
    division = new int[length];
    surname = new int[length];
    title = new int[length];
    titleEnd = new int[length];
    placeEnd = new int[length];
    organizationEnd = new int[length];
    levelWord = new int[length];
    known = new int[length];
    notPerson = new int[length];
    organizationAhead = new int[length];
    placeAhead = new int[length];
    characters(folded, cues);
    matches(folded, cues);
    ahead(organizationEnd, organizationAhead);
    ahead(placeEnd, placeAhead);
    first = words(folded, tokens, sentence.start(), cues.classes);
    second = words(folded, secondOpinion, sentence.start(), cues.classes);
    roles(folded, secondOpinion, sentence.start(), cues.signs);
  }

  @Override
  public int start(int at) {
    return offset + at;
  }

  @Override
  public int end(int at) {
    return offset + at + 1;
  }

  private static String folded(String text) {
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      chars[i] = Folding.simplified(Folding.halfWidth(chars[i]));
    }
    return new String(chars);
  }

  private void characters(String text, Cues cues) {
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      kind[i] = kindOf(c);
      // Which digit or letter it is says nothing of names.
      character[i] = kind[i] == 2 ? '0' : kind[i] == 3 ? 'a' : c;
      sign[i] = cues.signs.of(c);
    }
  }

  private static int kindOf(char c) {
    if (c >= '0' && c <= '9') {
      return 2;
    }
    if (c < 128) {
      return Character.isLetter(c) ? 3 : 4;
    }
    if ("一二三四五六七八九十百千万亿零〇两".indexOf(c) >= 0) {
      return 5;
    }
    if ("年月日时分秒".indexOf(c) >= 0) {
      return 6;
    }
    if ("·・．•".indexOf(c) >= 0) {
      return 7;
    }
    if ("《〈『「“‘（【".indexOf(c) >= 0) {
      return 8;
    }
    if ("》〉』」”’）】".indexOf(c) >= 0) {
      return 9;
    }
    if (UnicodeScript.of(c) == UnicodeScript.HAN) {
      return 1;
    }
    return Character.isLetter(c) ? 10 : 11;
  }

  private void matches(String text, Cues cues) {
    int behindDivision = 0;
    int behindKnown = 0;
    for (int i = 0; i < length; i++) {
      if (i >= behindDivision) {
        Optional<Lexicon.Match<Gazetteer.Entry>> match = cues.gazetteer.startingAt(text, i);
        if (match.isPresent()) {
          Gazetteer.Entry entry = match.get().value();
          int what = 1 + entry.highestLevel() + (entry.isFull() ? 8 : 0);
          mark(division, i, match.get().end(), what);
          behindDivision = match.get().end();
        }
      }
      if (i >= behindKnown) {
        Optional<Lexicon.Match<Integer>> match = cues.known.startingAt(text, i);
        if (match.isPresent()) {
          mark(known, i, match.get().end(), match.get().value());
          behindKnown = match.get().end();
        }
      }
      markLongest(surname, cues.surnames, text, i, false);
      markLongest(placeEnd, cues.placeEnds, text, i, true);
      markLongest(organizationEnd, cues.organizationEnds, text, i, true);
      markLongest(levelWord, cues.levelWords, text, i, false);
      markLongest(notPerson, cues.notPeople, text, i, false);
      cues.titles.endingAt(text, i + 1).ifPresent(this::markTitle);
    }
  }

  private void markTitle(Lexicon.Match<String> match) {
    mark(title, match.start(), match.end(), kindOfTitle(match.value()));
    titleEnd[match.end() - 1] = kindOfTitle(match.value());
  }

  private static int kindOfTitle(String kind) {
    return switch (kind) {
      case "sole" -> 1;
      case "head" -> 2;
      case "body" -> 3;
      default -> 4;
    };
  }

  // Where it begins: its text or just its length.
  private static void markLongest(
      int[] column, Lexicon<String> lexicon, String text, int at, boolean exact) {
    lexicon
        .startingAt(text, at)
        .ifPresent(
            match ->
                column[at] =
                    exact
                        ? text.substring(match.start(), match.end()).hashCode() | 1
                        : match.end() - match.start());
  }

  private static void mark(int[] column, int start, int end, int what) {
    for (int i = start; i < end; i++) {
      int position = end - start == 1 ? ONLY : i == start ? FIRST : i == end - 1 ? LAST : INNER;
      column[i] = what * 5 + position;
    }
  }

  // The last word of a name shows already at its first: the nearest one in sight, and how far.
  private void ahead(int[] ends, int[] ahead) {
    int at = -1;
    for (int i = length - 1; i >= 0; i--) {
      if (kind[i] != 1 && kind[i] != 5) {
        at = -1;
      } else if (ends[i] != 0) {
        at = i;
      }
      if (at >= 0 && at - i <= SIGHT) {
        ahead[i] = ends[at] * 31 + Math.min(at - i, 4) + 1;
      }
    }
  }

  private Words words(String text, List<Token> tokens, int offset, WordClasses classes) {
    Words words = new Words(length);
    int before = 0;
    int natureBefore = 0;
    int classesBefore = 0;
    int lastStart = 0;
    int lastEnd = 0;
    for (Token token : tokens) {
      int start = token.start() - offset;
      int end = token.end() - offset;
      if (start < 0 || end > length) {
        continue;
      }
      String written = text.substring(start, end);
      int word = written.hashCode();
      int own = classes.of(written);
      int nature = token.nature().hashCode();
      Arrays.fill(words.behind, lastStart, lastEnd, word);
      Arrays.fill(words.natureBehind, lastStart, lastEnd, nature);
      Arrays.fill(words.classesBehind, lastStart, lastEnd, own);
      for (int i = start; i < end; i++) {
        words.word[i] = word;
        words.nature[i] = nature;
        words.before[i] = before;
        words.natureBefore[i] = natureBefore;
        words.classes[i] = own;
        words.classesBefore[i] = classesBefore;
        words.position[i] =
            end - start == 1 ? ONLY : i == start ? FIRST : i == end - 1 ? LAST : INNER;
      }
      before = word;
      natureBefore = nature;
      classesBefore = own;
      lastStart = start;
      lastEnd = end;
    }
    return words;
  }

  private void roles(String text, List<Token> tokens, int offset, Signs signs) {
    for (Token token : tokens) {
      int start = token.start() - offset;
      int end = token.end() - offset;
      if (start >= 0 && end <= length) {
        String word = text.substring(start, end);
        Arrays.fill(placeRole, start, end, signs.inPlaces(word));
        Arrays.fill(organizationRole, start, end, signs.inOrganizations(word));
      }
    }
  }
}
