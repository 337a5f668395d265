package io.broadsheet.ingest.reading.iptc7901;

import io.broadsheet.contracts.Tsv;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a message says that it is, beside or instead of a story. Old wires have no field for it:
 * agencies set a line of words that every desk knows, above the text or in the catch-line.
 *
 * @param word as it stands
 * @param number of the message that it is about; null when it names none
 */
record Notice(Effect effect, String word, @Nullable Integer number) {
  /** What is to be done. */
  enum Effect {
    /** It must not be used, ever. */
    KILL,
    /** It must not be used for now. */
    HOLD,
    /** This one takes its place. */
    REPLACE,
    /** This is for desks alone. */
    ADVISE;

    private static Effect of(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT));
    }
  }

  private record Cue(String word, Effect effect) {}

  private static final String FILE = "notices.tsv";
  // Longest first: MANDATORY KILL before KILL.
  private static final List<Cue> CUES =
      Tsv.rows(Notice.class, FILE).stream()
          .filter(row -> !row[1].equals("opener") && !row[1].equals("message"))
          .map(row -> new Cue(row[0], Effect.of(row[1])))
          .sorted(Comparator.comparing((Cue cue) -> cue.word().length()).reversed())
          .toList();
  private static final Pattern OPENERS =
      Pattern.compile("^(?:(?:" + alternatives("opener") + ")[\\P{L}&&[^0-9]]*)+");
  private static final Pattern MESSAGE =
      Pattern.compile(
          "(?i)(?<![\\p{IsLatin}\\p{IsCyrillic}0-9])(?:"
              + alternatives("message")
              + ")[ .:：#]*(?:[\\p{L}]{2,8}[ -]?)?0*([0-9]{1,5})(?![0-9])");
  private static final Pattern NO_WORD = Pattern.compile("^[^\\p{L}0-9]+|[^\\p{L}0-9]+$");
  // Behind the words of a notice nothing else stands in its line, or what it is about.
  private static final Pattern ENDS = Pattern.compile("^[^\\p{L}0-9]*(?:[:：,，;；(（\\-–—].*)?$");
  private static final int LONGEST_LOOKED_AT = 200;
  private static final int LINES_LOOKED_AT = 4;
  private static final int LINES_OF_A_NOTICE = 8;

  /**
   * The notice that a message opens with or has in its catch-line; empty for a plain story.
   *
   * @param service the message's own letters: a number behind them names another message
   */
  static Optional<Notice> of(@Nullable String keywords, String service, List<String> lines) {
    List<String> first =
        lines.stream().filter(line -> !line.isBlank()).limit(LINES_OF_A_NOTICE).toList();
    Stream<String> inKeywords =
        keywords == null ? Stream.empty() : Arrays.stream(keywords.split("[/,;]"));
    return Stream.concat(inKeywords, first.stream().limit(LINES_LOOKED_AT))
        .flatMap(line -> cue(line, service).stream())
        .findFirst()
        .map(
            cue -> new Notice(cue.effect(), cue.word(), number(service, String.join("\n", first))));
  }

  /** Whether a line is one of a notice and not of a story. */
  static boolean isLine(String line, String service) {
    return cue(line, service).isPresent();
  }

  boolean isRecall() {
    return effect == Effect.KILL || effect == Effect.HOLD;
  }

  private static Optional<Cue> cue(String line, String service) {
    String start = line.substring(0, Math.min(line.length(), LONGEST_LOOKED_AT));
    String words = NO_WORD.matcher(start).replaceAll("");
    Matcher opener = OPENERS.matcher(words);
    String rest = opener.find() ? words.substring(opener.end()) : words;
    return CUES.stream().filter(cue -> isOnly(rest, cue.word(), service)).findFirst();
  }

  /** Whether a line says this, once or over and over, and nothing else but what it is about. */
  private static boolean isOnly(String line, String word, String service) {
    String rest = line;
    // Capitals as they stand in the list: "Kill Devil Hills" is a town.
    while (rest.startsWith(word)) {
      rest = rest.substring(word.length());
      String next = NO_WORD.matcher(rest).replaceFirst("");
      if (!next.startsWith(word)) {
        return ENDS.matcher(rest).matches() || number(service, rest) != null;
      }
      rest = next;
    }
    return false;
  }

  private static @Nullable Integer number(String service, String text) {
    // One letter and a space before digits would be an article: a 12-year-old.
    String space = service.length() > 1 ? "[ -]?" : "";
    Matcher own =
        Pattern.compile("(?i)(?<![\\p{L}0-9])" + service + space + "0*([0-9]{1,5})(?![0-9])")
            .matcher(text);
    if (own.find()) {
      return Integer.valueOf(own.group(1));
    }
    Matcher message = MESSAGE.matcher(text);
    return message.find() ? Integer.valueOf(message.group(1)) : null;
  }

  private static String alternatives(String kind) {
    List<String> words = new ArrayList<>();
    for (String[] row : Tsv.rows(Notice.class, FILE)) {
      if (row[1].equals(kind)) {
        words.add(Pattern.quote(row[0]));
      }
    }
    words.sort(Comparator.comparing(String::length).reversed());
    return String.join("|", words);
  }
}
