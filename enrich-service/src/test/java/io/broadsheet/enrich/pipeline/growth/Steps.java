package io.broadsheet.enrich.pipeline.growth;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What counted classes call: a step for each method entered and each turn of a loop, and for calls
 * of the JDK that walk over text or lists as many as they walk. For one thread.
 */
public final class Steps {
  private static final long[] COUNTS = new long[4_096];
  private static final List<String> NAMES = new ArrayList<>();

  private Steps() {}

  /** A number for a class. */
  static synchronized int register(String className) {
    NAMES.add(className);
    return NAMES.size() - 1;
  }

  public static void reset() {
    Arrays.fill(COUNTS, 0);
  }

  /** Since the last reset, by class. */
  public static SortedMap<String, Long> counts() {
    SortedMap<String, Long> counts = new TreeMap<>();
    for (int i = 0; i < NAMES.size(); i++) {
      counts.merge(NAMES.get(i), COUNTS[i], Long::sum);
    }
    return counts;
  }

  public static void step(int id) {
    COUNTS[id]++;
  }

  private static int walked(int found, int from, int to, int id) {
    COUNTS[id] += found < 0 ? Math.max(0, to - from) : Math.abs(found - from);
    return found;
  }

  public static boolean contains(String text, CharSequence part, int id) {
    return walked(text.indexOf(part.toString()), 0, text.length(), id) >= 0;
  }

  public static int indexOf(String text, int c, int id) {
    return walked(text.indexOf(c), 0, text.length(), id);
  }

  public static int indexOf(String text, int c, int from, int id) {
    return walked(text.indexOf(c, from), from, text.length(), id);
  }

  public static int indexOf(String text, String part, int id) {
    return walked(text.indexOf(part), 0, text.length(), id);
  }

  public static int indexOf(String text, String part, int from, int id) {
    return walked(text.indexOf(part, from), from, text.length(), id);
  }

  public static int lastIndexOf(String text, int c, int id) {
    return walked(text.lastIndexOf(c), text.length(), 2 * text.length(), id);
  }

  public static int lastIndexOf(String text, int c, int from, int id) {
    return walked(text.lastIndexOf(c, from), from, 2 * from, id);
  }

  public static int lastIndexOf(String text, String part, int id) {
    return walked(text.lastIndexOf(part), text.length(), 2 * text.length(), id);
  }

  public static String substring(String text, int from, int to, int id) {
    COUNTS[id] += Math.max(0, to - from);
    return text.substring(from, to);
  }

  public static String substring(String text, int from, int id) {
    return substring(text, from, text.length(), id);
  }

  public static boolean contains(List<?> list, Object item, int id) {
    return walked(list.indexOf(item), 0, list.size(), id) >= 0;
  }

  public static void addFirst(List<Object> list, Object item, int id) {
    COUNTS[id] += list.size();
    list.addFirst(item);
  }

  public static Object removeFirst(List<?> list, int id) {
    COUNTS[id] += list.size();
    return list.removeFirst();
  }

  public static List<?> copyOf(Collection<?> items, int id) {
    List<?> copy = List.copyOf(items);
    // What cannot be changed is not copied.
    COUNTS[id] += copy == items ? 0 : copy.size();
    return copy;
  }

  public static Matcher matcher(Pattern pattern, CharSequence text, int id) {
    return pattern.matcher(new CountedText(text, id));
  }

  /** A text that counts how often a pattern looks at it. */
  private record CountedText(CharSequence text, int id) implements CharSequence {
    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int at) {
      COUNTS[id]++;
      return text.charAt(at);
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
