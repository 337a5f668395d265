package io.broadsheet.ingest.reading.mail;

import io.broadsheet.ingest.reading.repair.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What stands above and below a letter's text. */
record Margins(List<Placed> own, List<Placed> notes, List<Placed> signature) {
  /** Lines at the end among which closing words are sought, blank ones not counted. */
  private static final int END = 12;

  private static final int LONGEST_SIGNATURE = 30;
  private static final int LONGEST_CONTACT = 30;
  private static final Pattern BREAK = Pattern.compile("^-- ?$|^—{1,2}$|^_{3,}$");

  static Margins of(List<Placed> lines) {
    int from = 0;
    List<Placed> notes = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isBlank()) {
        continue;
      }
      if (!Letter.isNote(lines.get(i).text())) {
        break;
      }
      notes.add(lines.get(i));
      from = i + 1;
    }
    int to = end(lines, from);
    List<Placed> own = new ArrayList<>(lines.subList(from, to));
    // Covering words close a letter as well as they open it.
    int last = own.size();
    List<Placed> closing = new ArrayList<>();
    while (last > 0 && (own.get(last - 1).isBlank() || Letter.isNote(own.get(last - 1).text()))) {
      last--;
      closing.addFirst(own.get(last));
    }
    notes.addAll(closing.stream().filter(line -> !line.isBlank()).toList());
    return new Margins(
        List.copyOf(own.subList(0, last)),
        List.copyOf(notes),
        lines.subList(to, lines.size()).stream().filter(line -> !line.isBlank()).toList());
  }

  /** Behind the last line of the text. */
  private static int end(List<Placed> lines, int from) {
    int end = lines.size();
    for (int i = from; i < lines.size(); i++) {
      if (beginsSignature(lines, i) || Letter.CUES.is("disclaimer", lines.get(i).text())) {
        end = i;
        break;
      }
    }
    // The last of several may be a closing above what a device adds below it.
    int seen = 0;
    int found = end;
    for (int i = end - 1; i >= from && seen < END; i--) {
      String line = lines.get(i).text();
      if (line.isBlank()) {
        continue;
      }
      seen++;
      if (Letter.CUES.is("closing", line) && isShort(lines, i + 1, end)) {
        found = i;
      } else if (Letter.CUES.is("mobile", line)) {
        found = Math.min(found, i);
      }
    }
    return found;
  }

  private static boolean beginsSignature(List<Placed> lines, int i) {
    String line = lines.get(i).text();
    if (!BREAK.matcher(line).find()) {
      return false;
    }
    // Two hyphens and a space are a promise (RFC 3676, section 4.3); the others have to look so.
    return line.equals("-- ")
        ? lines.size() - i <= LONGEST_SIGNATURE
        : i + 1 < lines.size() && lines.size() - i <= END && isShort(lines, i + 1, lines.size());
  }

  private static boolean isShort(List<Placed> lines, int from, int to) {
    return lines.subList(from, to).stream()
        .allMatch(line -> !Form.saysAtLeast(line.text(), LONGEST_CONTACT));
  }
}
