package io.broadsheet.ingest.reading.mail;

import io.broadsheet.ingest.reading.Document;
import io.broadsheet.ingest.reading.ReadDocument;
import io.broadsheet.ingest.reading.ReadItem;
import io.broadsheet.ingest.reading.ReadOutcome;
import io.broadsheet.ingest.reading.Readers;
import io.broadsheet.ingest.reading.Refused;
import io.broadsheet.ingest.reading.Refused.Fault;
import io.broadsheet.ingest.reading.mail.Part.Extent;
import io.broadsheet.ingest.reading.repair.Form;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Has the texts of a mail read as any text is that a feed posts: a page, or a story alone. */
final class StoryText {
  private static final String PLAIN = "text/plain";
  private static final String MARKDOWN = "text/markdown";
  private static final int LONGEST_TITLE = 150;
  private static final double ALIKE = 0.5;

  private final Document document;
  private final Readers readers;

  StoryText(Document document, Readers readers) {
    this.document = document;
    this.readers = readers;
  }

  /**
   * A letter's text.
   *
   * @param headline that the mail gives it; null when the text has to say it
   */
  ReadOutcome letter(
      @Nullable String headline, Placed text, Extent place, @Nullable String language) {
    ReadOutcome alone = read(PLAIN, text, place, language);
    boolean isPage = alone instanceof ReadDocument page && page.format().equals("edition");
    if (headline == null || isPage || beginsWith(text.text(), headline)) {
      return alone;
    }
    Placed titled = Placed.join(List.of(Placed.nowhere("# " + headline), Placed.EMPTY, text), "\n");
    return read(MARKDOWN, titled, place, language);
  }

  /** A document of any type. */
  ReadOutcome read(String mediaType, Placed text, Extent place, @Nullable String language) {
    Document inner =
        new Document(document.feed(), mediaType, text.text(), language, document.receivedAt());
    ReadOutcome outcome =
        readers
            .forDocument(inner)
            .map(reader -> reader.read(inner))
            .orElseGet(
                () ->
                    new Refused(
                        422,
                        "unread-attachment",
                        "An attached document is of no format that is read here.",
                        List.of()));
    return switch (outcome) {
      case Refused refused -> inMail(refused);
      case ReadDocument read -> relocated(read, Relocation.of(text, place));
    };
  }

  private static ReadDocument relocated(ReadDocument read, Relocation relocation) {
    List<ReadItem> items =
        read.items().stream()
            .map(
                item ->
                    new ReadItem(
                        item.guid(),
                        item.release(),
                        item.story(),
                        item.edition(),
                        relocation.reading(item.reading()),
                        item.wire()))
            .toList();
    return new ReadDocument(
        read.format(), read.edition(), items, relocation.repairs(read.repairs()), read.refused());
  }

  /** Lines and columns are of the text in the mail, not of the mail: the message says so. */
  private static Refused inMail(Refused refused) {
    return new Refused(
        refused.status(),
        refused.slug(),
        refused.detail(),
        refused.faults().stream()
            .map(
                fault ->
                    fault.line() == null
                        ? fault
                        : new Fault(
                            "%s (line %d, column %d of the attached text)"
                                .formatted(fault.message(), fault.line(), fault.column()),
                            fault.pointer(),
                            null,
                            null))
            .toList());
  }

  /** Whether the text has the headline itself, as its first line, in these or similar words. */
  private static boolean beginsWith(String text, String headline) {
    List<String> lines = text.lines().dropWhile(String::isBlank).limit(2).toList();
    if (lines.isEmpty() || !isTitle(lines.getFirst())) {
      return false;
    }
    String first = lines.getFirst().strip().replaceFirst("^#{1,6}\\s+", "");
    // In Latin letters a line above another may be the first of a paragraph that has its words.
    boolean standsApart =
        lines.size() < 2 || lines.getLast().isBlank() || Form.isHan(first.charAt(0));
    return likeness(first, headline) >= (standsApart ? ALIKE : 1);
  }

  private static boolean isTitle(String line) {
    return line.length() <= LONGEST_TITLE && !Form.endsSentence(line);
  }

  /** Of pairs of characters, the share that both have (Dice's coefficient). */
  private static double likeness(String one, String other) {
    Set<String> pairs = pairs(one);
    Set<String> others = pairs(other);
    long shared = pairs.stream().filter(others::contains).count();
    int all = pairs.size() + others.size();
    return all == 0 ? 0 : 2.0 * shared / all;
  }

  private static Set<String> pairs(String text) {
    String words = Body.words(text).toLowerCase(Locale.ROOT);
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 1 < words.length(); i++) {
      pairs.add(words.substring(i, i + 2));
    }
    return pairs;
  }
}
