package io.broadsheet.ingest.reading.edition;

import io.broadsheet.ingest.reading.repair.Line;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells text that cannot be news: nothing, numbers, source code, one character over and over. */
final class NoNews {
  /** Enough of a text to judge it by. */
  private static final int SAMPLE = 200_000;

  private static final int FEWEST_LETTERS = 4;

  private static final int STAMPS = 80;

  /** 2024-05-08 10:00:01, as programs write it before each line. */
  private static final Pattern STAMP =
      Pattern.compile("\\[?[0-9]{4}[-/][0-9]{2}[-/][0-9]{2}[ T][0-9]{2}:[0-9]{2}:[0-9]{2}");

  /** A line of a stack trace. */
  private static final Pattern FRAME = Pattern.compile("(?:at |Caused by: )[\\w.$/]+[(:]");

  /** A hundred pages of two thousand lines; no issue comes near it. */
  static final int MOST_LINES = 200_000;

  private NoNews() {}

  /** Why it is none; empty when it may be. */
  static Optional<String> reason(List<Line> lines) {
    if (lines.size() > MOST_LINES) {
      return Optional.of("the document has more than " + MOST_LINES + " lines, as no issue has");
    }
    int letters = 0;
    int others = 0;
    int code = 0;
    int stamped = 0;
    int seen = 0;
    boolean[] kinds = new boolean[1 << 16];
    int different = 0;
    StringBuilder sample = new StringBuilder();
    for (Line line : lines) {
      code += looksLikeCode(line) ? 1 : 0;
      stamped += STAMP.matcher(line.text()).lookingAt() ? 1 : 0;
      seen++;
      sample.append(line.text(), 0, Math.min(line.length(), SAMPLE)).append('\n');
      for (int i = 0; i < Math.min(line.length(), SAMPLE); i++) {
        char unit = line.text().charAt(i);
        boolean letter = Character.isLetter(unit);
        letters += letter ? 1 : 0;
        others += letter || unit == ' ' ? 0 : 1;
        if (letter && !kinds[unit]) {
          kinds[unit] = true;
          different++;
        }
      }
      if (letters + others > SAMPLE) {
        break;
      }
    }
    if (letters < FEWEST_LETTERS) {
      return Optional.of("the document holds no words");
    }
    if (different < FEWEST_LETTERS) {
      return Optional.of("the document repeats one character");
    }
    if (others > letters) {
      return Optional.of("the document holds more figures and signs than words");
    }
    if (stamped * 5 > seen * 2 && seen >= 3) {
      return Optional.of("the document looks like a program's log");
    }
    if (code * 5 > seen * 2 && seen >= 3) {
      return Optional.of("the document looks like source code");
    }
    if (Records.are(lines)) {
      return Optional.of("the document is a table of records");
    }
    if (Gibberish.is(sample)) {
      return Optional.of("the document's letters make no words");
    }
    return Optional.empty();
  }

  private static boolean looksLikeCode(Line line) {
    String text = line.text();
    char last = text.charAt(text.length() - 1);
    return line.mark() == Line.Mark.CODE
        || last == '{'
        || last == '}'
        || (last == ';'
            && (text.indexOf('(') >= 0 || text.indexOf('=') >= 0 || text.startsWith("import ")))
        || text.startsWith("//")
        || text.startsWith("#include")
        || (text.startsWith("def ") && last == ':')
        || text.startsWith("import ")
        || text.startsWith("</")
        || text.startsWith("return ")
        || ((text.charAt(0) == 'a' || text.charAt(0) == 'C')
            && FRAME.matcher(text.substring(0, Math.min(STAMPS, text.length()))).lookingAt());
  }
}
