package io.broadsheet.ingest.reading.iptc7901;

import io.broadsheet.contracts.article.Author;
import io.broadsheet.ingest.reading.credit.WireByline;
import io.broadsheet.ingest.reading.xml.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The text of a message without its codes.
 *
 * @param headline null when the first line is none
 * @param note to editors, null when there is none
 */
record WireText(
    @Nullable String headline,
    List<String> subheadlines,
    List<Author> authors,
    String body,
    @Nullable String note) {
  private static final Pattern CODES = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");
  private static final Pattern BYLINE = Pattern.compile("(?i)^by\\s+\\p{L}.{1,80}$");
  private static final Pattern NOTE =
      Pattern.compile("(?i)^\\(?(?:eds|editors?|note to editors?|attn\\.? editors?)\\s*:.*");
  private static final Pattern INDENT = Pattern.compile("^(?: {2,}|\\t|\u3000).*");
  private static final Pattern SET = Pattern.compile("^\\s*\\^.*[<=|]\\s*$");
  private static final int LONGEST_HEADLINE = 160;
  private static final int LONGEST_TITLE = 80;

  /** The lines without codes, set or not. */
  static List<String> lines(String text) {
    return CODES
        .matcher(text.replace("\r\n", "\n").replace('\r', '\n'))
        .replaceAll("")
        .lines()
        .toList();
  }

  /**
   * @param service the message's own letters
   */
  static WireText of(String text, String service) {
    List<String> lines = lines(text);
    List<String> heads = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    List<Author> authors = new ArrayList<>();
    int at = 0;
    while (at < lines.size()) {
      String line = lines.get(at);
      String words = unset(line);
      if (NOTE.matcher(words).matches() || (heads.isEmpty() && Notice.isLine(words, service))) {
        notes.add(words);
      } else if (BYLINE.matcher(words).matches() && authors.isEmpty()) {
        authors.addAll(WireByline.authors(words));
      } else if (isTitle(line, words, authors)) {
        authors.replaceAll(author -> new Author(author.name(), words));
      } else if (isHeadline(line, words, lines, at, heads)) {
        heads.add(words);
      } else if (!words.isEmpty()) {
        break;
      }
      at++;
    }
    List<String> rest = lines.subList(at, lines.size()).stream().map(WireText::unsetLine).toList();
    return new WireText(
        heads.isEmpty() ? null : heads.getFirst(),
        heads.isEmpty() ? List.of() : heads.subList(1, heads.size()),
        authors,
        PlainText.paragraphs(String.join("\n", rest)),
        notes.isEmpty() ? null : String.join("\n", notes));
  }

  /** A line set as one ({@code ^…<}), or a first line that stands apart from the text. */
  private static boolean isHeadline(
      String line, String words, List<String> lines, int at, List<String> before) {
    if (words.isEmpty() || words.length() > LONGEST_HEADLINE) {
      return false;
    }
    if (line.stripLeading().startsWith("^")) {
      return true;
    }
    String next = at + 1 < lines.size() ? lines.get(at + 1) : "";
    boolean isApart =
        next.isBlank() || INDENT.matcher(next).matches() || BYLINE.matcher(unset(next)).matches();
    boolean hasText = lines.stream().skip(at + 1L).anyMatch(other -> !other.isBlank());
    return before.isEmpty()
        && isApart
        && hasText
        && !INDENT.matcher(line).matches()
        && !words.endsWith(".")
        && !words.endsWith("。");
  }

  /** Set as a line of its own behind the byline: what those who signed are. */
  private static boolean isTitle(String line, String words, List<Author> authors) {
    return !authors.isEmpty()
        && authors.stream().allMatch(author -> author.role() == null)
        && SET.matcher(line).matches()
        && !words.isEmpty()
        && words.length() <= LONGEST_TITLE;
  }

  private static String unset(String line) {
    return unsetLine(line).strip();
  }

  // ANPA 1312 sets lines with ^ before them and <, = or | behind: flush left, centered, right.
  private static String unsetLine(String line) {
    return line.replaceFirst("^\\s*\\^", "").replaceFirst("[<=|]+\\s*$", "");
  }
}
