package io.broadsheet.ingest.reading.mail;

import io.broadsheet.ingest.reading.repair.Form;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A mail's text, taken apart.
 *
 * @param own what its sender says to readers
 * @param notes to the editor: greeting, covering words
 * @param signature with closing words, disclaimers and what a device or a gateway adds
 * @param quoted of other mails
 * @param inside a mail that was forwarded or answered in the text; null when there is none
 */
record Letter(
    List<Placed> own,
    List<Placed> notes,
    List<Placed> signature,
    List<Placed> quoted,
    @Nullable Inside inside) {
  /** Fewer words than this are no story. */
  private static final int LEAST = 30;

  private static final int LONGEST_NOTE = 150;
  private static final int LONGEST_GREETING = 24;
  static final Cues CUES = new Cues("letter.tsv", words -> words);
  private static final Pattern QUOTE = Pattern.compile("^\\s?>");
  private static final int LEAST_FIELDS = 2;

  Letter {
    own = List.copyOf(own);
    notes = List.copyOf(notes);
    signature = List.copyOf(signature);
    quoted = List.copyOf(quoted);
  }

  /**
   * A mail in the text.
   *
   * @param isForward whether the text says that it was forwarded, rather than answered
   * @param fields by the first word of what they are: {@code from}, {@code subject}, {@code date},
   *     or what they are called
   */
  record Inside(boolean isForward, Map<String, String> fields, List<Placed> lines) {}

  static Letter of(List<Placed> lines) {
    int cut = cut(lines);
    List<Placed> own = new ArrayList<>();
    List<Placed> quoted = new ArrayList<>();
    for (int i = 0; i < cut; i++) {
      if (isQuote(lines, i) || announcesQuote(lines, i)) {
        quoted.add(lines.get(i));
      } else {
        own.add(lines.get(i));
      }
    }
    Inside inside = cut == lines.size() ? null : inside(lines.subList(cut, lines.size()));
    if (own.stream().allMatch(Placed::isBlank) && inside == null && !quoted.isEmpty()) {
      inside = new Inside(false, Map.of(), quoted.stream().map(Letter::unquoted).toList());
    }
    Margins margins = Margins.of(own);
    return new Letter(margins.own(), margins.notes(), margins.signature(), quoted, inside);
  }

  /** Whether it holds nothing that could be a story of its own. */
  boolean saysNothing() {
    return !Form.saysAtLeast(text(own), LEAST);
  }

  /** Whether it only goes before what comes with it. */
  boolean isCovering() {
    return saysNothing() || announces();
  }

  /** Whether it tells the editor of what comes with it, and nothing else. */
  boolean announces() {
    return !Form.saysAtLeast(text(own), LONGEST_NOTE)
        && own.stream().anyMatch(line -> CUES.is("covering", line.text()));
  }

  static String text(List<Placed> lines) {
    return Placed.join(lines, "\n").text().strip();
  }

  /** The line with which another mail begins; the number of lines when none does. */
  private static int cut(List<Placed> lines) {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).text();
      if (CUES.is("forwarded", line)
          || CUES.is("original", line)
          || isHeader(lines, i)
          || (wrote(lines, i) > 0 && !isQuote(lines, next(lines, i + wrote(lines, i))))) {
        return i;
      }
    }
    return lines.size();
  }

  /** How many lines say who wrote what follows; 0 when they do not. */
  private static int wrote(List<Placed> lines, int i) {
    String line = lines.get(i).text();
    if (CUES.is("wrote", line)) {
      return 1;
    }
    // Mailers break it where the line is full.
    boolean begins = i + 1 < lines.size() && line.length() > 20 && !lines.get(i + 1).isBlank();
    return begins
            && lines.get(i + 1).text().length() < 100
            && CUES.is("wrote", line.strip() + " " + lines.get(i + 1).text().strip())
        ? 2
        : 0;
  }

  private static boolean announcesQuote(List<Placed> lines, int i) {
    return wrote(lines, i) > 0 || (i > 0 && wrote(lines, i - 1) == 2);
  }

  private static int next(List<Placed> lines, int from) {
    int i = from;
    while (i < lines.size() && lines.get(i).isBlank()) {
      i++;
    }
    return i;
  }

  private static boolean isQuote(List<Placed> lines, int i) {
    return i < lines.size() && QUOTE.matcher(lines.get(i).text()).find();
  }

  private static Placed unquoted(Placed line) {
    int start = 0;
    String text = line.text();
    while (start < text.length() && (text.charAt(start) == '>' || text.charAt(start) == ' ')) {
      start++;
    }
    return line.from(start);
  }

  /** Whether a mail's header stands here: who from, and at least two fields more. */
  private static boolean isHeader(List<Placed> lines, int i) {
    if (!CUES.is("from", lines.get(i).text())) {
      return false;
    }
    int fields = 0;
    int at = next(lines, i + 1);
    while (at < lines.size() && fields < LEAST_FIELDS && CUES.is("field", lines.get(at).text())) {
      fields++;
      at = next(lines, at + 1);
    }
    return fields == LEAST_FIELDS;
  }

  private static Inside inside(List<Placed> lines) {
    String first = lines.getFirst().text();
    boolean isHeader = isHeader(lines, 0);
    int at = isHeader ? 0 : next(lines, Math.max(1, wrote(lines, 0)));
    Map<String, String> fields = new LinkedHashMap<>();
    while (at < lines.size()
        && (CUES.is("from", lines.get(at).text()) || CUES.is("field", lines.get(at).text()))) {
      String[] field = lines.get(at).text().strip().split("[：:]", 2);
      fields.putIfAbsent(meaning(lines.get(at).text()), field.length > 1 ? field[1].strip() : "");
      at++;
      // Blank lines stand between the fields in some, and behind them in all.
      int further = next(lines, at);
      at = further < lines.size() && CUES.is("field", lines.get(further).text()) ? further : at;
    }
    return new Inside(
        CUES.is("forwarded", first), Map.copyOf(fields), lines.subList(at, lines.size()));
  }

  private static String meaning(String line) {
    String label = line.strip().replaceFirst("^[*•]\\s*", "");
    if (CUES.is("from", line)) {
      return "from";
    }
    return label.matches("(?iu)(?:subject|betreff|主题|主題|主旨).*")
        ? "subject"
        : label.matches("(?iu)(?:date|sent|gesendet|日期|时间|時間|发送|發送|傳送).*")
            ? "date"
            : label.split("[：:]", 2)[0].strip().toLowerCase(Locale.ROOT);
  }

  /** Whether a line can be a greeting or covering words at the head of a letter. */
  static boolean isNote(String line) {
    return (CUES.is("greeting", line) && !Form.saysAtLeast(line, LONGEST_GREETING))
        || (CUES.is("covering", line) && !Form.saysAtLeast(line, LONGEST_NOTE / 2))
        || CUES.is("banner", line);
  }
}
