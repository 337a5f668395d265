package io.broadsheet.ingest.reading.iptc7901;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What stands between SOH and STX.
 *
 * @param service the source's letters (IPTC 7901), or the letter of the service level (ANPA 1312)
 * @param number of the message; it begins anew every day
 * @param rank 1 is the most urgent, null when none is said
 * @param category as sent, null when none is said
 * @param keywords the catch-line
 * @param monthDay {@code 11-23} where the header names a day
 */
record Header(
    boolean isAnpa,
    String service,
    String number,
    @Nullable Integer rank,
    @Nullable String category,
    @Nullable String keywords,
    @Nullable String monthDay) {
  private static final Pattern IPTC =
      Pattern.compile(
          "([A-Za-z]{2,8})([0-9]{1,5})(?:\\s+([1-9]))?(?:\\s+([A-Za-z]{1,4}))?"
              + "(?:\\s+[0-9]{1,5})?(?:\\s+(.*))?");
  private static final Pattern ANPA_FIRST = Pattern.compile("([A-Za-z])([0-9]{3,5})(?:[^0-9].*)?");
  private static final Pattern ANPA_SECOND =
      Pattern.compile(
          "([A-Za-z])[ \\x1f]+([A-Za-z])[ \\x1f]*[\\x10-\\x1f]?\\s*(.*?)"
              + "(?:\\s+([0-9]{1,2}-[0-9]{1,2}))?(?:\\s+[0-9]{1,5})?");
  // ANPA 1312: flash, bulletin, urgent, regular, deferred; the letters behind are of advances.
  private static final String RANKS = "fburd";
  private static final int OF_ADVANCES = 6;

  /** Null when it is the header of neither format. */
  static @Nullable Header of(String header) {
    List<String> lines = header.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    if (lines.isEmpty()) {
      return null;
    }
    Matcher anpa = ANPA_FIRST.matcher(lines.getFirst());
    if (anpa.matches()) {
      return anpa(anpa, lines.size() > 1 ? lines.get(1) : "");
    }
    Matcher iptc = IPTC.matcher(printable(lines.getFirst()));
    return iptc.matches() ? iptc(iptc, lines.subList(1, lines.size())) : null;
  }

  private static Header anpa(Matcher first, String line) {
    Matcher second = ANPA_SECOND.matcher(line);
    boolean isSaid = second.matches();
    return new Header(
        true,
        first.group(1).toLowerCase(Locale.ROOT),
        first.group(2),
        isSaid ? rank(second.group(1)) : null,
        isSaid ? second.group(2) : null,
        blankToNull(isSaid ? printable(second.group(3)) : printable(line)),
        isSaid ? second.group(4) : null);
  }

  private static Integer rank(String letter) {
    int at = RANKS.indexOf(letter.toLowerCase(Locale.ROOT));
    return at < 0 ? OF_ADVANCES : at + 1;
  }

  private static Header iptc(Matcher line, List<String> others) {
    String slug =
        others.stream()
            .map(Header::printable)
            .map(other -> other.replaceAll("/+$", "").strip())
            .collect(Collectors.joining(" "));
    String inLine = line.group(5);
    return new Header(
        false,
        line.group(1).toLowerCase(Locale.ROOT),
        line.group(2),
        line.group(3) == null ? null : Integer.valueOf(line.group(3)),
        line.group(4),
        blankToNull(slug.isBlank() ? inLine : slug),
        null);
  }

  private static String printable(String text) {
    return text.replaceAll("\\p{Cntrl}+", " ").strip();
  }

  private static @Nullable String blankToNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
