package io.broadsheet.ingest.reading.repair;

import java.util.Set;

/** Whether the space between two pieces of prose is a column's end, and how to close it. */
public final class Joining {
  /**
   * A shorter piece is a line of verse, a list's entry or a heading sooner than half a paragraph.
   */
  private static final int SHORTEST_HALF = 12;

  private static final String GOES_ON = "，、,；;（(“‘《「『—";
  private static final String[] ENUMERATORS = {"一是", "二是", "三是", "四是", "五是", "六是", "首先", "其次"};

  private static final String BULLETS = "●■▲△◆◇○□★☆•※";

  /** Words that a name always follows. */
  private static final Set<String> SHORTENED =
      Set.of(
          "Mr", "Mrs", "Ms", "Dr", "Prof", "Gov", "Sen", "Rep", "Lt", "Col", "Gen", "Capt", "Sgt",
          "Rev", "Hon", "Messrs");

  private Joining() {}

  /**
   * How sure it is that {@code next} continues the sentence of {@code before}; 0 when it does not.
   */
  public static double confidence(String before, String next) {
    char last = before.charAt(before.length() - 1);
    char first = next.charAt(0);
    if (Form.neverBegins(first) && first != '”' && first != '"' && first != '\'') {
      return 0.97;
    }
    if (Seam.breaksNumber(before, next)) {
      return 0.95;
    }
    boolean stopped = Form.endsSentence(before) && !endsShort(before, first);
    if (stopped || last == '：' || last == ':' || BULLETS.indexOf(first) >= 0) {
      return 0;
    }
    if (last == '-' && Character.isLowerCase(first) && endsInWord(before)) {
      return 0.97;
    }
    if (!Form.saysAtLeast(before, SHORTEST_HALF)) {
      return 0;
    }
    if (last == '；' || last == ';') {
      return isEnumerated(next) ? 0 : 0.7;
    }
    if (GOES_ON.indexOf(last) >= 0) {
      return isEnumerated(next) ? 0.6 : 0.98;
    }
    if (Form.isLatin(last) || last == '-') {
      return Character.isLowerCase(first)
          ? 0.97
          : isEnumerated(next) ? 0 : last == '-' || Character.isDigit(first) ? 0.8 : 0.7;
    }
    return isEnumerated(next) ? 0 : 0.96;
  }

  /** Puts the next piece behind what is there: no space within Chinese, one between Latin words. */
  public static void append(Clean.Builder text, Clean next) {
    if (text.length() > 0 && !next.isEmpty()) {
      Seam seam = Seam.of(text.tail(Seam.LONGEST), next.text());
      switch (seam) {
        case DROP_HYPHEN -> text.dropLast();
        case SPACE -> text.put(" ");
        case NOTHING -> {}
      }
    }
    text.add(next);
  }

  /** Mr. and the like: the stop shortens a word, and a name follows. */
  private static boolean endsShort(String before, char first) {
    if (before.charAt(before.length() - 1) != '.' || !Character.isUpperCase(first)) {
      return false;
    }
    int space = before.lastIndexOf(' ');
    return space > 0 && SHORTENED.contains(before.substring(space + 1, before.length() - 1));
  }

  /** Whether a letter stands before the hyphen: a word was broken, however short the line. */
  private static boolean endsInWord(String before) {
    return before.length() > 2 && Character.isLetter(before.charAt(before.length() - 2));
  }

  private static boolean isEnumerated(String text) {
    for (String enumerator : ENUMERATORS) {
      if (text.startsWith(enumerator)) {
        return true;
      }
    }
    int at = text.startsWith("（") || text.startsWith("(") ? 1 : 0;
    int digits = at;
    while (digits < text.length()
        && digits < at + 3
        && (Character.isDigit(text.charAt(digits))
            || "一二三四五六七八九十".indexOf(text.charAt(digits)) >= 0)) {
      digits++;
    }
    return digits > at
        && digits < text.length()
        && "、.．)）".indexOf(text.charAt(digits)) >= 0
        && (digits + 1 >= text.length() || !Character.isDigit(text.charAt(digits + 1)));
  }
}
