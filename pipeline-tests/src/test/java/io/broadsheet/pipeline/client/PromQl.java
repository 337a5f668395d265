package io.broadsheet.pipeline.client;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What expressions in files of rules and dashboards ask for. */
public final class PromQl {
  // A name that an underscore tells from words and labels, or that stands before its labels.
  private static final Pattern METER =
      Pattern.compile(
          "\\b((?:broadsheet|http|kafka|jvm|process|system|worker|agroal)_[a-z0-9_]+|up)"
              + "(?=[\\[{) ]|$)",
          Pattern.MULTILINE);
  private static final Pattern EXPRESSION =
      Pattern.compile("^ *\"?expr\"?: *(?:>-\\s*\\n((?: {10,}.*\\n)+)|(.*))", Pattern.MULTILINE);

  private PromQl() {}

  /** Names of the meters in every {@code expr} of a file, YAML or JSON. */
  public static Set<String> metersIn(String file) {
    Set<String> names = new TreeSet<>();
    EXPRESSION
        .matcher(file)
        .results()
        .map(MatchResult::group)
        .flatMap(expression -> METER.matcher(expression).results())
        .forEach(meter -> names.add(meter.group(1)));
    return names;
  }
}
