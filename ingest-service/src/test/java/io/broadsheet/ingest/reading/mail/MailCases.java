package io.broadsheet.ingest.reading.mail;

import io.broadsheet.contracts.article.Author;
import io.broadsheet.contracts.article.EditionFacts;
import io.broadsheet.contracts.article.Media;
import io.broadsheet.contracts.article.Repair;
import io.broadsheet.contracts.article.WireFacts;
import io.broadsheet.ingest.reading.ReadDocument;
import io.broadsheet.ingest.reading.ReadItem;
import io.broadsheet.ingest.reading.ReadOutcome;
import io.broadsheet.ingest.reading.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The mails under {@code cases}, whose form their files tell. */
final class MailCases {
  private static final Pattern ENCODED =
      Pattern.compile("(?s)\\{\\{([bqw]):([^:]+):(.*?)\\}\\}(?!\\})");
  private static final Pattern CHARSET = Pattern.compile("\\(([A-Za-z0-9-]+)\\)$");

  private MailCases() {}

  // The bytes are carried, never compared.
  @SuppressWarnings("ArrayRecordComponent")
  record Case(String name, byte[] mail, List<String> expected) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Case> of(String file) {
    List<Case> cases = new ArrayList<>();
    for (String part : text(file).split("(?m)^## ", -1)) {
      int line = part.indexOf('\n');
      int cut = part.indexOf("\n>>\n");
      if (cut > 0) {
        String name = part.substring(0, line).strip();
        Matcher charset = CHARSET.matcher(name);
        cases.add(
            new Case(
                name,
                encoded(part.substring(line + 1, cut + 1))
                    .replace("\n", "\r\n")
                    .getBytes(
                        charset.find()
                            ? Charset.forName(charset.group(1))
                            : StandardCharsets.UTF_8),
                part.substring(cut + 4).lines().filter(each -> !each.isBlank()).toList()));
      }
    }
    return cases;
  }

  /** What differs, one line each. */
  static List<String> differences(Case one) {
    ReadOutcome outcome = Mails.read(one.mail());
    List<String> differences = new ArrayList<>();
    for (String line : one.expected()) {
      int equals = line.indexOf('=');
      String key = line.substring(0, equals);
      String wanted = line.substring(equals + 1);
      String found =
          switch (outcome) {
            case Refused refused -> key.equals("refusal") ? say(refused) : "refused: " + refused;
            case ReadDocument read -> value(read, key);
          };
      if (!found.equals(wanted)) {
        differences.add(key + ": " + found + " instead of " + wanted);
      }
    }
    return differences;
  }

  private static String say(Refused refused) {
    return refused.status() + " " + refused.slug();
  }

  private static String value(ReadDocument read, String key) {
    Matcher numbered = Pattern.compile("^(.*)\\.([0-9])$").matcher(key);
    boolean isNumbered = numbered.find();
    int number = isNumbered ? Integer.parseInt(numbered.group(2)) - 1 : 0;
    String name = isNumbered ? numbered.group(1) : key;
    return switch (name) {
      case "count" -> Integer.toString(read.items().size());
      case "format" -> read.format();
      case "edition" -> edition(read.edition());
      case "refused" ->
          read.refused().stream()
              .map(item -> item.position() + " " + item.type().replace("/problems/", ""))
              .collect(Collectors.joining(", "));
      default ->
          number < read.items().size() ? value(read.items().get(number), name) : "no such item";
    };
  }

  private static String edition(@Nullable EditionFacts facts) {
    return facts == null ? "" : facts.publication() + " " + facts.date() + " " + facts.number();
  }

  private static String value(ReadItem item, String name) {
    return switch (name) {
      case "headline" -> item.story().headline();
      case "sub" -> String.join(" / ", item.story().subheadlines());
      case "body" -> inLine(item.story().body());
      case "authors" ->
          item.story().authors().stream().map(MailCases::author).collect(Collectors.joining(", "));
      case "guid" ->
          item.guid().startsWith("mail:") ? "mail:" + (item.guid().length() - 5) : item.guid();
      case "made" -> Objects.toString(item.release().madeAt(), "");
      case "note" -> inLine(Objects.toString(item.release().editorNote(), ""));
      case "html" -> item.wire().html() == null ? "no" : "yes";
      case "links" ->
          item.wire().links().stream()
              .map(link -> link.rel() + " " + link.target())
              .collect(Collectors.joining(", "));
      case "media" ->
          item.wire().media().stream().map(MailCases::media).collect(Collectors.joining(", "));
      case "placed" ->
          item.reading().maps().keySet().stream().sorted().collect(Collectors.joining(" "));
      case "repairs" ->
          item.reading().repairs().stream().map(Repair::kind).collect(Collectors.joining(" "));
      case "attachments" -> attachments(aside(item).get("attachments"));
      default -> inLine(Objects.toString(aside(item).get(name.replace("aside.", "")), ""));
    };
  }

  private static Map<?, ?> aside(ReadItem item) {
    Map<?, ?> nonpublic = (Map<?, ?>) item.wire().extensions().get(WireFacts.NONPUBLIC);
    return nonpublic == null ? Map.of() : (Map<?, ?>) Objects.requireNonNull(nonpublic.get("mail"));
  }

  private static String attachments(@Nullable Object notes) {
    return Stream.ofNullable((List<?>) notes)
        .flatMap(List::stream)
        .map(note -> String.valueOf(((Map<?, ?>) note).get("name")))
        .collect(Collectors.joining(" "));
  }

  private static String author(Author author) {
    return author.role() == null ? author.name() : author.name() + " " + author.role();
  }

  private static String media(Media media) {
    String caption = media.caption() == null ? "" : " \"" + media.caption() + "\"";
    return media.kind()
        + " "
        + media.renditions().getFirst().href()
        + " "
        + media.renditions().getFirst().mediaType()
        + caption;
  }

  private static String inLine(String text) {
    return text.replace("\n", " / ");
  }

  private static String encoded(String mail) {
    return ENCODED
        .matcher(mail)
        .replaceAll(
            found -> {
              byte[] text = found.group(3).getBytes(Charset.forName(found.group(2)));
              return Matcher.quoteReplacement(
                  switch (found.group(1)) {
                    case "b" -> Base64.getMimeEncoder(76, new byte[] {'\n'}).encodeToString(text);
                    case "w" ->
                        "=?%s?B?%s?="
                            .formatted(found.group(2), Base64.getEncoder().encodeToString(text));
                    default -> quoted(text);
                  });
            });
  }

  /** Every byte beyond ASCII and every end of a line that is one, with soft ends between. */
  private static String quoted(byte[] text) {
    StringBuilder quoted = new StringBuilder();
    int column = 0;
    for (byte each : text) {
      String one = each == '\n' ? "\n" : each < 0 || each == '=' ? hex(each) : "" + (char) each;
      if (column + one.length() > 75 && each != '\n') {
        quoted.append("=\n");
        column = 0;
      }
      quoted.append(one);
      column = each == '\n' ? 0 : column + one.length();
    }
    return quoted.toString();
  }

  private static String hex(byte each) {
    return "=%02X".formatted(each & 0xFF);
  }

  private static String text(String file) {
    try (InputStream in =
        Objects.requireNonNull(MailCases.class.getResourceAsStream("cases/" + file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
