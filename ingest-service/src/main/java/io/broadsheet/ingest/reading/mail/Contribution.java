package io.broadsheet.ingest.reading.mail;

import io.broadsheet.contracts.article.Media;
import io.broadsheet.contracts.article.Repair;
import io.broadsheet.ingest.reading.Document;
import io.broadsheet.ingest.reading.ReadDocument;
import io.broadsheet.ingest.reading.ReadItem;
import io.broadsheet.ingest.reading.Readers;
import io.broadsheet.ingest.reading.Refused;
import io.broadsheet.ingest.reading.mail.Part.Extent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One mail, the posted one or one in it, on its way to articles. */
final class Contribution {
  private static final int DEEPEST = 5;

  private final Document document;
  private final Readers readers;
  private final Gathered gathered;
  private final Part mail;
  private final Contents contents;
  private final Told told;
  private final Filed filed;
  private final List<Attachment> files;
  private final List<Found> found;
  private final String guid;
  private final Pictures pictures;
  private final Map<String, Object> within;

  /**
   * @param within what is to be known of the mail that this one was attached to
   * @throws MailFault when it is a kind of mail that holds no contribution
   */
  Contribution(
      Document document, Readers readers, Gathered gathered, Part mail, Map<String, Object> within)
      throws MailFault {
    this.within = within;
    this.document = document;
    this.readers = readers;
    this.gathered = gathered;
    this.mail = mail;
    Unwanted.check(mail);
    String ofFeed = document.feed().charset();
    contents = Contents.of(mail, document.text(), ofFeed);
    told = Told.of(mail.header(), contents.bodies());
    filed = new Filed(mail.header(), document);
    files =
        contents.attached().stream()
            .map(part -> Attachment.of(part, readers.mediaTypes()))
            .toList();
    found = Found.in(files, texts(), filed, document.text(), ofFeed);
    guid = filed.guid(told.text().text());
    pictures =
        new Pictures(
            files,
            contents.bodies().stream().flatMap(body -> body.figures().stream()).toList(),
            found.stream().map(Found::name).toList());
  }

  private StoryText texts() {
    return new StoryText(document, readers);
  }

  /**
   * Adds what the mail holds: its own text first, then its files in their order, then the mails in
   * it.
   *
   * @throws MailFault when that is nothing
   */
  void addTo(Locator locator, int depth) throws MailFault {
    boolean isTold = isTold();
    List<Attachment> mails = files.stream().filter(Contribution::isMail).toList();
    if (!isTold && found.isEmpty() && mails.isEmpty()) {
      throw nothing();
    }
    MailItem item = item(isTold);
    if (isTold) {
      addText(item);
    }
    found.forEach(each -> add(each, item));
    for (Attachment each : mails) {
      addMail(each.part(), item, locator, depth);
    }
  }

  private static boolean isMail(Attachment file) {
    return file.kind() == Attachment.Kind.MAIL;
  }

  /** Whether the mail's own text is a story, and not only what goes before others. */
  private boolean isTold() {
    Letter letter = told.letter();
    if (letter.own().stream().allMatch(Placed::isBlank)) {
      return false;
    }
    String words = Body.words(told.text().text());
    if (found.stream().anyMatch(each -> each.has(words))) {
      return false;
    }
    boolean bringsStories =
        found.stream().anyMatch(Found::isRead) || files.stream().anyMatch(Contribution::isMail);
    boolean bringsFiles = files.stream().anyMatch(file -> file.kind() != Attachment.Kind.MEDIA);
    return bringsStories ? !letter.isCovering() : !bringsFiles || !letter.announces();
  }

  private MailItem item(boolean isTold) {
    Map<String, Object> aside = new LinkedHashMap<>(told.around());
    if (contents.signature() != null) {
      aside.put("signed", contents.signature() + ", not checked");
    }
    List<Map<String, Object>> notes = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      notes.add(files.get(i).note(i));
    }
    if (!notes.isEmpty()) {
      aside.put("attachments", notes);
    }
    String covering = isTold ? "" : Letter.text(told.letter().own());
    String note = told.notes() == null ? covering : (told.notes() + "\n" + covering).strip();
    return new MailItem(filed, told.authors(), note.isEmpty() ? null : note, aside, within);
  }

  private void addText(MailItem item) {
    List<Body> bodies = contents.bodies();
    Extent place =
        bodies.size() == 1 ? bodies.getFirst().place() : new Extent(0, document.text().length());
    List<Repair> repairs = bodies.stream().flatMap(body -> body.repairs().stream()).toList();
    switch (texts().letter(told.headline(), told.text(), place, filed.language())) {
      case Refused refused -> gathered.add(guid, () -> refused);
      case ReadDocument read -> {
        gathered.add(read);
        String html =
            bodies.size() == 1 && read.items().size() == 1 ? bodies.getFirst().html() : null;
        for (ReadItem story : read.items()) {
          String its = story.edition() == null ? gathered.unique(guid) : story.guid();
          ReadItem whole =
              html == null || story.edition() != null
                  ? story
                  : Paragraphs.restored(story, told.text().text());
          gathered.add(its, () -> item.of(its, whole, html, pictures.give(null), repairs));
        }
      }
    }
  }

  private void add(Found file, MailItem item) {
    switch (file.outcome()) {
      case Refused refused -> gathered.add(file.name(), () -> named(refused, file.name()));
      case ReadDocument read -> {
        gathered.add(read);
        boolean isBare = read.format().equals("plain");
        for (ReadItem story : read.items()) {
          String its = isBare ? gathered.unique(guid + "#" + file.name()) : story.guid();
          List<Media> media = pictures.give(file.name());
          gathered.add(
              its,
              () ->
                  isBare
                      ? item.of(its, story, file.html(), media, file.repairs())
                      : item.brought(file.name(), story, media));
        }
      }
    }
  }

  private void addMail(Part part, MailItem item, Locator locator, int depth) {
    try {
      gathered.enter();
      if (depth == DEEPEST) {
        throw MailFault.of("too-deep", "Mails are attached to one another too deep.");
      }
      Locator inner = locator.within(part.place());
      Part inside = MailParser.parse(part.content(), inner, document.feed().charset());
      Map<String, Object> around = new LinkedHashMap<>(filed.envelope());
      around.put("text", item.note());
      new Contribution(document, readers, gathered, inside, Map.of("within", around))
          .addTo(inner, depth + 1);
    } catch (MailFault fault) {
      gathered.add(part.fileName(), fault::refused);
    }
  }

  private static Refused named(Refused refused, @Nullable String file) {
    return new Refused(
        refused.status(),
        refused.slug(),
        refused.detail() + " (attached file: " + file + ")",
        refused.faults());
  }

  private MailFault nothing() {
    List<String> unread =
        files.stream()
            .filter(file -> file.kind() == Attachment.Kind.NOTED)
            .map(file -> file.part().type())
            .distinct()
            .toList();
    if (!unread.isEmpty()) {
      return MailFault.of(
          "unread-attachment",
          "The mail's text is in a file of a kind that is not read here: "
              + String.join(", ", unread)
              + ".");
    }
    return MailFault.of(
        "no-text",
        mail.isMultipart() && !pictures.isEmpty()
            ? "The mail holds pictures and no text."
            : "The mail holds no text of its own.");
  }
}
