package io.broadsheet.ingest.reading.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Paragraphs of plain text as wires send it: set off by blank lines, or by an indent, or one a
 * line. Lines of a teleprinter's width are joined; lines of columns are kept.
 */
public final class PlainText {
  private static final Pattern INDENTED = Pattern.compile("^(?: {2,}|\\t|\u3000).*");
  private static final Pattern COLUMNS = Pattern.compile(".*\\S(?: {3,}|\\t)\\S.*");
  // No line shorter than this was broken because it was full.
  private static final int SHORTEST_FULL_LINE = 50;

  private PlainText() {}

  /** The paragraphs, one a line. */
  public static String paragraphs(String text) {
    List<String> lines = text.lines().map(String::stripTrailing).toList();
    boolean hasBlanks = text.strip().lines().anyMatch(String::isBlank);
    boolean hasIndents = lines.stream().skip(1).anyMatch(line -> INDENTED.matcher(line).matches());
    int width = lines.stream().mapToInt(String::length).max().orElse(0);
    List<StringBuilder> paragraphs = new ArrayList<>();
    String before = "";
    for (String line : lines) {
      String words = line.strip();
      if (!words.isEmpty()) {
        boolean continues =
            !before.isEmpty()
                && (hasBlanks || hasIndents)
                && !INDENTED.matcher(line).matches()
                && !COLUMNS.matcher(line).matches()
                && !COLUMNS.matcher(before).matches()
                && before.length() >= Math.max(SHORTEST_FULL_LINE, width * 2 / 3);
        if (continues) {
          append(paragraphs.getLast(), words);
        } else {
          paragraphs.add(new StringBuilder(words));
        }
      }
      before = line;
    }
    return String.join("\n", paragraphs);
  }

  private static void append(StringBuilder paragraph, String words) {
    char last = paragraph.charAt(paragraph.length() - 1);
    if (!isWide(last) || !isWide(words.charAt(0))) {
      paragraph.append(' ');
    }
    paragraph.append(words);
  }

  private static boolean isWide(char c) {
    return (c >= '\u2E80' && c < '\uD7B0') || (c >= '\uFF00' && c < '\uFFE0');
  }
}
