package io.broadsheet.ingest.reading.edition;

import io.broadsheet.contracts.article.EditionFacts;
import io.broadsheet.contracts.article.Repair;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Puts together what the page says of its issue, and checks that it agrees with itself. */
final class Imprint {
  private Imprint() {}

  /**
   * @param facts null when there is no name or no date: then no edition is invented
   * @param date of the issue, as far as the page says one
   * @param doubts contradictions found
   */
  record Result(@Nullable EditionFacts facts, @Nullable LocalDate date, List<Repair> doubts) {}

  static Result of(List<Traits> outside, Nameplate nameplate, List<Draft> drafts) {
    List<MastheadLine> lines = byNearness(outside.stream().map(Traits::masthead).toList());
    LocalDate date = first(lines, MastheadLine::date);
    String name = nameplate.name().or(() -> named(drafts)).orElse(null);
    if (date == null || name == null) {
      return new Result(null, date, List.of());
    }
    String weekday = first(lines, MastheadLine::weekday);
    String lunar = first(lines, MastheadLine::lunarDate);
    EditionFacts facts =
        new EditionFacts(
            name,
            date,
            first(lines, line -> line.number() > 0 ? line.number() : null),
            first(lines, line -> line.pages() > 0 ? line.pages() : null),
            weekday,
            lunar,
            first(lines, MastheadLine::url),
            first(lines, MastheadLine::email));
    return new Result(facts, date, doubts(outside, date, weekday, lunar));
  }

  /**
   * The line of the date first, then those around it: a weekday or a number far from it is
   * something else's.
   */
  private static List<MastheadLine> byNearness(List<MastheadLine> lines) {
    int anchor = -1;
    for (int i = 0; i < lines.size(); i++) {
      boolean dated = lines.get(i).date() != null;
      if (dated && (anchor < 0 || lines.get(i).facts() > lines.get(anchor).facts())) {
        anchor = i;
      }
    }
    if (anchor < 0) {
      return lines;
    }
    int dated = anchor;
    return IntStream.range(0, lines.size())
        .boxed()
        .sorted(Comparator.comparingInt(i -> Math.abs(i - dated)))
        .map(lines::get)
        .toList();
  }

  private static <T> @Nullable T first(
      List<MastheadLine> lines, Function<MastheadLine, @Nullable T> fact) {
    for (MastheadLine line : lines) {
      T value = fact.apply(line);
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  /** A paper whose nameplate is a picture still signs its own stories: 滨海日报讯. */
  private static Optional<String> named(List<Draft> drafts) {
    Map<String, Integer> names = new HashMap<>();
    for (Draft draft : drafts) {
      DatelineText dateline = draft.paragraphs.getFirst().line().dateline();
      String source = dateline.source();
      if (source != null
          && dateline.place() == null
          && source.length() > 3
          && source.endsWith("报讯")) {
        names.merge(source.substring(0, source.length() - 1), 1, Integer::sum);
      }
    }
    return names.entrySet().stream()
        .filter(e -> e.getValue() > 1)
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey);
  }

  private static List<Repair> doubts(
      List<Traits> outside, LocalDate date, @Nullable String weekday, @Nullable String lunar) {
    List<Repair> doubts = new ArrayList<>();
    for (Traits line : outside) {
      if (weekday != null && weekday.equals(line.masthead().weekday())) {
        int number = Dates.weekdayNumber(weekday);
        if (number > 0 && DayOfWeek.of(number) != date.getDayOfWeek()) {
          doubts.add(
              doubt(
                  line, "the page says " + weekday + ", " + date + " is a " + date.getDayOfWeek()));
        }
        weekday = null;
      }
      if (lunar != null && lunar.equals(line.masthead().lunarDate())) {
        Matcher printed = Lunar.matcher(lunar);
        boolean found = printed.find();
        OptionalInt apart = found ? Lunar.daysApart(printed, date) : OptionalInt.empty();
        if (apart.orElse(0) != 0 || (found && Lunar.isOfAnotherYear(printed, date))) {
          doubts.add(doubt(line, "the page says " + lunar + ", which is not " + date));
        }
        lunar = null;
      }
    }
    return doubts;
  }

  private static Repair doubt(Traits line, String note) {
    return new Repair(
        "contradiction",
        null,
        line.line().clean().rawStart(),
        line.line().clean().rawEnd(),
        0.95,
        note);
  }
}
