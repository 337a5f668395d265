package io.broadsheet.ingest.reading.mail;

import io.broadsheet.contracts.Tsv;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The patterns of a resource, those of one kind put together to one. */
final class Cues {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  // Words around a text are short; looking into a long line would only cost.
  private static final int LONGEST_LINE = 300;

  private final Map<String, Pattern> patterns;

  /**
   * @param frame puts around the alternatives of a kind what all of them need
   */
  Cues(String file, UnaryOperator<String> frame) {
    patterns =
        Tsv.rows(Cues.class, file).stream()
            .collect(
                Collectors.groupingBy(
                    row -> row[0], Collectors.mapping(row -> row[1], Collectors.toList())))
            .entrySet()
            .stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, kind -> pattern(kind.getValue(), frame)));
  }

  private static Pattern pattern(List<String> alternatives, UnaryOperator<String> frame) {
    String either =
        alternatives.stream().map(each -> "(?:" + each + ")").collect(Collectors.joining("|"));
    return Pattern.compile(frame.apply("(?:" + either + ")"), FLAGS);
  }

  /** Whether a line has it. */
  boolean is(String kind, String line) {
    String bare = line.strip();
    return !bare.isEmpty() && bare.length() <= LONGEST_LINE && of(kind).matcher(bare).find();
  }

  Pattern of(String kind) {
    return Objects.requireNonNull(patterns.get(kind), kind);
  }
}
