package io.broadsheet.ingest.reading.edition;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Counts what {@link CountedReader}'s classes do: turns of loops, and the characters that searches,
 * copies and patterns look at.
 */
public final class Work {
  private static long done;

  private Work() {}

  static long done() {
    return done;
  }

  public static void turn() {
    done++;
  }

  public static Matcher matcher(Pattern pattern, CharSequence text) {
    return pattern.matcher(new Seen(text));
  }

  public static int indexOf(String text, int unit) {
    return seen(text, 0, text.indexOf(unit));
  }

  public static int indexOf(String text, int unit, int from) {
    return seen(text, from, text.indexOf(unit, from));
  }

  public static int indexOf(String text, String part) {
    return seen(text, 0, text.indexOf(part));
  }

  public static boolean contains(String text, CharSequence part) {
    return seen(text, 0, text.indexOf(part.toString())) >= 0;
  }

  public static String substring(String text, int start) {
    return substring(text, start, text.length());
  }

  public static String substring(String text, int start, int end) {
    done += end - start;
    return text.substring(start, end);
  }

  private static int seen(String text, int from, int found) {
    done += 1 + Math.max(0, (found < 0 ? text.length() : found) - from);
    return found;
  }

  private record Seen(CharSequence text) implements CharSequence {
    @Override
    public char charAt(int at) {
      done++;
      return text.charAt(at);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.subSequence(start, end);
    }

    @Override
    public String toString() {
      return text.toString();
    }
  }
}
