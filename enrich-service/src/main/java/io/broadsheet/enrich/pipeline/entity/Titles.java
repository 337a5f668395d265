package io.broadsheet.enrich.pipeline.entity;

import io.broadsheet.contracts.Tsv;
import io.broadsheet.enrich.pipeline.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the titles that stand before and behind a person's name. */
final class Titles {
  private static final int LONGEST = 30;

  private final Lexicon<Boolean> heads;
  private final Lexicon<String> bodies;
  private final Lexicon<String> behind;

  /**
   * Titles before a name.
   *
   * @param shared whether they go for the next names of a list as well: 副区长 does, 区长 does not
   */
  record Before(List<String> titles, boolean shared) {
    static final Before NONE = new Before(List.of(), false);

    /** What goes for the next name of a list: the last title, if it is one that many hold. */
    Before forTheNext() {
      return shared ? new Before(List.of(titles.getLast()), true) : NONE;
    }
  }

  Titles() {
    Map<String, Boolean> headWords = new HashMap<>();
    Set<String> bodyWords = new HashSet<>();
    Set<String> behindWords = new HashSet<>();
    for (String[] row : Tsv.rows(Titles.class, "titles.tsv")) {
      switch (row[1]) {
        case "sole" -> headWords.put(row[0], false);
        case "head" -> headWords.put(row[0], true);
        case "body" -> bodyWords.add(row[0]);
        case "after" -> behindWords.add(row[0]);
        default -> throw new IllegalStateException("titles.tsv: kind " + row[1]);
      }
    }
    heads = new Lexicon<>(headWords);
    bodies = Lexicon.of(bodyWords);
    behind = Lexicon.of(behindWords);
  }

  /** Whether a title ends where a name may begin. */
  boolean endAt(String text, int offset) {
    return heads.endingAt(text, offset).isPresent();
  }

  /** Whether a title follows a name that ends here. */
  boolean beginAt(String text, int offset) {
    return behind.startingAt(text, offset).isPresent();
  }

  /** The title that follows a name; none when none does. */
  Optional<String> after(String text, int end) {
    return behind.startingAt(text, end).map(Lexicon.Match::value);
  }

  /**
   * The titles before a name, in the order of the text.
   *
   * @param organizations of the text, by where they end: one that ends where a title begins is part
   *     of it
   */
  Before before(String text, int start, Map<Integer, Found> organizations) {
    List<String> titles = new ArrayList<>();
    boolean shared = false;
    int at = start;
    while (true) {
      Optional<Lexicon.Match<Boolean>> head = heads.endingAt(text, at);
      if (head.isEmpty()) {
        break;
      }
      // There is one 州长, and several may be 副州长.
      boolean deputy = text.startsWith("副", head.get().start() - 1);
      int begin = withBody(text, head.get().start() - (deputy ? 1 : 0), organizations);
      titles.addFirst(text.substring(begin, at));
      if (at == start) {
        shared = head.get().value() || deputy;
      }
      // 区委副书记、区长 and 区委常委副区长 both go on with another title.
      at = begin > 0 && text.charAt(begin - 1) == '、' ? begin - 1 : begin;
    }
    return titles.isEmpty() ? Before.NONE : new Before(titles, shared);
  }

  private int withBody(String text, int headStart, Map<Integer, Found> organizations) {
    int begin = headStart;
    while (headStart - begin < LONGEST) {
      Found organization = organizations.get(begin);
      Optional<Lexicon.Match<String>> body = bodies.endingAt(text, begin);
      if (organization != null && headStart - organization.start() <= LONGEST) {
        begin = organization.start();
      } else if (body.isPresent()) {
        begin = body.get().start();
      } else {
        break;
      }
    }
    return begin;
  }
}
