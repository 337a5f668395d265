package io.broadsheet.ingest.reading.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An address with the name before it. Read leniently, and by characters rather than bytes:
 * international names and domains stand in From as they are (RFC 6532), which the library's parser
 * cuts to pieces.
 *
 * @param name null when there is none
 * @param address bare; empty when there is none
 */
record Mailbox(@Nullable String name, String address) {
  private static final int MOST = 200;
  // Signs that are opened and never closed cost a look at all behind them, each.
  private static final int LONGEST = 8_000;
  // What separates mailboxes, outside whatever holds such a sign for itself.
  private static final Pattern TOKEN =
      Pattern.compile(
          "\"(?:[^\"\\\\]|\\\\.)*+\"|\\((?:[^()\\\\]|\\\\.)*+\\)|<[^<>]*+>"
              + "|=\\?[^?\\s]+\\?[bBqQ]\\?[^?]*+\\?=|[,;，；]|.",
          Pattern.DOTALL);
  private static final Pattern GROUP = Pattern.compile("^[^<>@\"(:]*:");
  private static final Pattern BRACKETED = Pattern.compile("<([^<>]*)>\\s*$");
  private static final Pattern COMMENT = Pattern.compile("\\(((?:[^()\\\\]|\\\\.)*+)\\)");

  /** All in a field. */
  static List<Mailbox> list(String field, @Nullable String ofFeed) {
    List<Mailbox> mailboxes = new ArrayList<>();
    StringBuilder one = new StringBuilder();
    Matcher token = TOKEN.matcher(field.substring(0, Math.min(field.length(), LONGEST)));
    while (token.find() && mailboxes.size() < MOST) {
      if (token.group().length() == 1 && ",;，；".contains(token.group())) {
        add(mailboxes, one.toString(), ofFeed);
        one.setLength(0);
      } else {
        one.append(token.group());
      }
    }
    add(mailboxes, one.toString(), ofFeed);
    return List.copyOf(mailboxes);
  }

  private static void add(List<Mailbox> mailboxes, String text, @Nullable String ofFeed) {
    String one = GROUP.matcher(text.strip()).replaceFirst("").strip();
    if (one.isEmpty()) {
      return;
    }
    Matcher bracketed = BRACKETED.matcher(COMMENT.matcher(one).replaceAll("").strip());
    if (bracketed.find()) {
      // Behind a bracket everything before it is only a name, even one that looks like an address.
      String before = one.substring(0, Math.max(0, one.lastIndexOf('<')));
      mailboxes.add(new Mailbox(name(before, ofFeed), bracketed.group(1).replaceAll("\\s", "")));
    } else if (one.contains("@")) {
      Matcher comment = COMMENT.matcher(one);
      String named = comment.find() ? comment.group(1) : "";
      mailboxes.add(new Mailbox(name(named, ofFeed), comment.replaceAll("").replaceAll("\\s", "")));
    } else {
      mailboxes.add(new Mailbox(name(one, ofFeed), ""));
    }
  }

  private static @Nullable String name(String text, @Nullable String ofFeed) {
    String bare = text.strip();
    if (bare.length() > 1 && bare.startsWith("\"") && bare.endsWith("\"")) {
      bare = bare.substring(1, bare.length() - 1).replaceAll("\\\\(.)", "$1");
    }
    String name =
        EncodedWords.decode(bare, ofFeed)
            .replaceAll("[\\s\\p{Cntrl}]+", " ")
            .replaceAll("^[\"'\\s]+|[\"'\\s]+$", "");
    return name.isEmpty() ? null : name;
  }

  @Override
  public String toString() {
    return name == null ? address : name + " <" + address + ">";
  }
}
