package io.broadsheet.archive.reading.database;

import com.google.errorprone.annotations.CompileTimeConstant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement in the making. Its text can only come from constants of the program, which the
 * compiler checks; all that a reader sends goes in as values.
 */
public final class Sql {
  private final StringBuilder text = new StringBuilder();
  private final List<@Nullable Object> values = new ArrayList<>();

  /** Starts with a piece of text and the values for its question marks. */
  public static Sql of(@CompileTimeConstant final String text, Object... values) {
    return new Sql().add(text, values);
  }

  public Sql add(@CompileTimeConstant final String more, Object... moreValues) {
    text.append(more);
    Collections.addAll(values, moreValues);
    return this;
  }

  public Sql add(Condition condition) {
    text.append(condition.text());
    values.addAll(condition.values());
    return this;
  }

  /** Goes on with another statement, to be nested in this one. */
  public Sql add(Sql inner) {
    text.append(inner.text);
    values.addAll(inner.values);
    return this;
  }

  String text() {
    return text.toString();
  }

  List<@Nullable Object> values() {
    return values;
  }
}
