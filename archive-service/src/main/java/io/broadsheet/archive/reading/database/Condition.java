package io.broadsheet.archive.reading.database;

import com.google.errorprone.annotations.CompileTimeConstant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What rows must fulfil: constant text with a value for each question mark. */
public final class Condition {
  private final String text;
  private final List<Object> values;

  private Condition(String text, List<Object> values) {
    this.text = text;
    this.values = List.copyOf(values);
  }

  /** A condition of its own. */
  public static Condition of(@CompileTimeConstant final String text, Object... values) {
    return new Condition(text, Arrays.asList(values));
  }

  /** Fulfilled by every row. */
  public static Condition always() {
    return new Condition("true", List.of());
  }

  /** All of them; every row fulfils none. */
  public static Condition all(List<Condition> parts) {
    return joined(parts, " AND ", "true");
  }

  /** At least one of them; no row fulfils none. */
  public static Condition any(List<Condition> parts) {
    return joined(parts, " OR ", "false");
  }

  public Condition and(Condition other) {
    return all(List.of(this, other));
  }

  public Condition or(Condition other) {
    return any(List.of(this, other));
  }

  /** Rows that do not fulfil it. */
  public Condition negated() {
    return new Condition("NOT " + text, values);
  }

  String text() {
    return text;
  }

  List<Object> values() {
    return values;
  }

  private static Condition joined(List<Condition> parts, String by, String none) {
    return parts.isEmpty()
        ? new Condition(none, List.of())
        : new Condition(
            parts.stream().map(Condition::text).collect(Collectors.joining(by, "(", ")")),
            parts.stream().flatMap(part -> part.values().stream()).toList());
  }
}
