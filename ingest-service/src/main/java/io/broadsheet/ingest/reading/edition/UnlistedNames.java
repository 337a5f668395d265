package io.broadsheet.ingest.reading.edition;

import io.broadsheet.ingest.reading.repair.Form;
import io.broadsheet.ingest.reading.repair.Line;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the name of a paper whose ending is in no list: it stands above the line of the issue's day
 * and number, or on that line.
 */
final class UnlistedNames {
  private static final int PROSE = 30;

  /** A nameplate is the first thing on the page, but for a picture and a motto. */
  private static final int DEEPEST = 3;

  private static final int FOOT = 2;
  private static final int SHORTEST_HAN = 3;
  private static final int LONGEST_HAN = 9;
  private static final int LONGEST_LATIN = 45;
  private static final int LONGEST_ISSUE = 6;
  private static final double MUCH = 0.4;

  /** An imprint's words that no story has. */
  private static final double OF_A_PAPER_ONLY = 2.5;

  private static final Pattern LATIN =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{L}.'’-]*|[Tt]he|&)(?: (?:\\p{Lu}[\\p{L}.'’-]*|of|the|and|&)){1,6}");
  private static final Pattern APART = Pattern.compile("[\\s\\t|·•—–\\-【】\\[\\]（）()《》:：]+");
  private static final Pattern EDGES = Pattern.compile("^[\\s,·•—–|-]+|[\\s,·•—–|-]+$");
  private static final Pattern CLOCK = Pattern.compile("[0-9][:：][0-9]{2}");
  private static final Set<String> PLACES = Set.copyOf(Cues.words("cities.tsv"));

  private final List<Line> lines;
  private final List<Clues> clues;

  /**
   * @param line where it stands
   */
  record Found(int line, String name) {}

  private UnlistedNames(List<Line> lines, List<Clues> clues) {
    this.lines = lines;
    this.clues = clues;
  }

  static Optional<Found> in(List<Line> lines, List<Clues> clues) {
    return new UnlistedNames(lines, clues).found();
  }

  private Optional<Found> found() {
    for (int i = 0; i < Math.min(DEEPEST, lines.size()) && !isProse(i); i++) {
      Optional<Found> found = isNameAbove(i) ? Optional.of(whole(i)) : beside(i);
      if (found.isPresent()) {
        return found;
      }
    }
    for (int i = Math.max(DEEPEST, lines.size() - FOOT); i < lines.size(); i++) {
      Optional<Found> found = isProse(i) ? Optional.empty() : beside(i);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Found whole(int i) {
    return new Found(i, Nameplate.squeeze(lines.get(i).text()));
  }

  private boolean isProse(int i) {
    return Form.saysAtLeast(lines.get(i).text(), PROSE) && clues.get(i).masthead().covered() < MUCH;
  }

  /** A short line above the lines that say which issue this is. */
  private boolean isNameAbove(int i) {
    if (!isName(Nameplate.squeeze(lines.get(i).text()), i)
        || clues.get(i).masthead().saysSomething()) {
      return false;
    }
    boolean dated = false;
    boolean weekday = false;
    boolean issue = false;
    int next = i + 1;
    for (; next < Math.min(lines.size(), i + LONGEST_ISSUE); next++) {
      MastheadLine facts = clues.get(next).masthead();
      if (!facts.saysSomething() || facts.covered() < MUCH || isProse(next)) {
        break;
      }
      dated |= facts.date() != null;
      weekday |= facts.weekday() != null;
      issue |=
          facts.number() > 0
              || facts.lunarDate() != null
              || facts.heaviestWord() >= OF_A_PAPER_ONLY;
    }
    // A story on the web has its day below its headline, too; many stories have one paper.
    return dated && (issue || (weekday && stories(next) >= 2));
  }

  private int stories(int from) {
    int stories = 0;
    for (int i = from; i < lines.size(); i++) {
      Clues said = clues.get(i);
      stories += said.dateline().strength() >= 1 || said.byline().confidence() >= 0.8 ? 1 : 0;
    }
    return stories;
  }

  /** A name on the line of the date, where that line tells its page or its number as well. */
  private Optional<Found> beside(int i) {
    String text = lines.get(i).text();
    MastheadLine facts = clues.get(i).masthead();
    boolean issue = facts.number() > 0 || facts.page() > 0;
    if (facts.date() == null
        || facts.covered() < MUCH
        || !(issue || facts.weekday() != null)
        || Form.endsSentence(text)
        || CLOCK.matcher(text).find()) {
      return Optional.empty();
    }
    for (String part : facts.rest().split("\t", 8)) {
      String plain = EDGES.matcher(part).replaceAll("");
      if (plain.isEmpty()) {
        continue;
      }
      boolean latin = Form.isLatin(plain.charAt(0));
      String name = latin ? plain : APART.split(plain, 2)[0];
      boolean label = text.contains(name + "：") || text.contains(name + ":");
      return (issue || (latin && issuesItself(name))) && !label && isName(name, i)
          ? Optional.of(new Found(i, name))
          : Optional.empty();
    }
    return Optional.empty();
  }

  /** THE HARBOUR BEE, The Harbour Bee: neither a person nor a place is written so. */
  private static boolean issuesItself(String name) {
    return name.regionMatches(true, 0, "the ", 0, 4)
        || (name.indexOf(' ') > 0 && name.chars().noneMatch(Character::isLowerCase));
  }

  private boolean isName(String text, int i) {
    if (text.isEmpty()
        || clues.get(i).byline().confidence() >= 0.8
        || PLACES.contains(text)
        || Matters.of(text).most() > 0) {
      return false;
    }
    return Form.isLatin(text.charAt(0))
        ? text.length() <= LONGEST_LATIN && LATIN.matcher(text).matches()
        : text.length() >= SHORTEST_HAN
            && text.length() <= LONGEST_HAN
            && text.chars().allMatch(unit -> Form.isHan((char) unit));
  }
}
