package io.broadsheet.archive.reading.page;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The query of a request. Blank values count as absent, so that an empty field of a form does no
 * harm; a name that the call does not know is refused, so that a misspelt filter does not widen the
 * answer unseen.
 */
public final class Parameters {
  private static final int MOST_VALUES = 100;
  // PostgreSQL's dates end earlier than Java's.
  private static final LocalDate FIRST_DAY = LocalDate.of(-4000, 1, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(200_000, 1, 1);

  private final Map<String, List<String>> values;

  public Parameters(Map<String, List<String>> values, Set<String> known) {
    for (var entry : values.entrySet()) {
      if (!known.contains(entry.getKey())) {
        throw new BadParameter(
            entry.getKey(), "not a parameter of this call; it knows " + new TreeSet<>(known));
      }
      if (entry.getValue().size() > MOST_VALUES) {
        throw new BadParameter(entry.getKey(), "at most " + MOST_VALUES + " values");
      }
      if (entry.getValue().stream().anyMatch(value -> value.indexOf('\0') >= 0)) {
        throw new BadParameter(entry.getKey(), "must not contain NUL");
      }
    }
    this.values = Map.copyOf(values);
  }

  /** Every value of a parameter that may be repeated. */
  public List<String> all(String name) {
    return values.getOrDefault(name, List.of()).stream().filter(value -> !value.isBlank()).toList();
  }

  /** Every value, where commas may part them too. */
  public List<String> listed(String name) {
    return all(name).stream()
        .flatMap(value -> Stream.of(value.split(",", -1)))
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .distinct()
        .toList();
  }

  /** The value of a parameter that stands once or not at all. */
  public Optional<String> one(String name) {
    List<String> all = all(name);
    if (all.size() > 1) {
      throw new BadParameter(name, "only once");
    }
    return all.stream().findFirst();
  }

  /**
   * Every value, made into something else; an {@link IllegalArgumentException} becomes a refusal.
   */
  public <T> List<T> all(String name, Function<String, T> reading) {
    return all(name).stream().map(value -> read(name, value, reading)).toList();
  }

  /** How many a page may hold. */
  public int limit(int usual, int most) {
    return one("limit")
        .map(value -> read("limit", value, text -> between(Integer.parseInt(text), most)))
        .orElse(usual);
  }

  /** A whole number. */
  public long number(String name, long otherwise, long least) {
    return one(name).map(text -> number(name, text, least)).orElse(otherwise);
  }

  /**
   * @throws BadParameter unless the text is a whole number that is large enough
   */
  public static long number(String name, String text, long least) {
    return read(
        name,
        text,
        digits -> {
          long number = Long.parseLong(digits.strip());
          if (number < least) {
            throw new IllegalArgumentException(least + " or more");
          }
          return number;
        });
  }

  public boolean flag(String name) {
    return one(name)
        .map(
            value ->
                switch (value) {
                  case "true" -> true;
                  case "false" -> false;
                  default -> throw new BadParameter(name, "true or false");
                })
        .orElse(false);
  }

  /** Days, as in {@code 2022-11-16}. */
  public List<LocalDate> days(String name) {
    return all(name, Parameters::day);
  }

  /**
   * @throws IllegalArgumentException unless the text is a day that the archive can hold
   */
  public static LocalDate day(String text) {
    return withinCalendar(LocalDate.parse(text));
  }

  /**
   * @throws IllegalArgumentException unless the text is a time of RFC 3339 that the archive can
   *     hold
   */
  public static Instant time(String text) {
    // A plus sign in a query arrives as a space unless it was escaped.
    OffsetDateTime time = OffsetDateTime.parse(text.replace(' ', '+'));
    LocalDate unused = withinCalendar(time.toLocalDate());
    return time.toInstant();
  }

  private static LocalDate withinCalendar(LocalDate day) {
    if (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)) {
      throw new IllegalArgumentException("a day between " + FIRST_DAY + " and " + LAST_DAY);
    }
    return day;
  }

  private static int between(int value, int most) {
    if (value < 1 || value > most) {
      throw new IllegalArgumentException("from 1 to " + most);
    }
    return value;
  }

  private static <T> T read(String name, String value, Function<String, T> reading) {
    try {
      return reading.apply(value);
    } catch (NumberFormatException e) {
      throw new BadParameter(name, "a number, not '" + value + "'");
    } catch (DateTimeException e) {
      throw new BadParameter(
          name, "a day (2022-11-16) or a time (2022-11-16T08:00:00Z), not '" + value + "'");
    } catch (IllegalArgumentException e) {
      throw new BadParameter(name, String.valueOf(e.getMessage()));
    }
  }
}
