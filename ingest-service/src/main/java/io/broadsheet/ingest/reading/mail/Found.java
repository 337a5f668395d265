package io.broadsheet.ingest.reading.mail;

import io.broadsheet.contracts.article.Repair;
import io.broadsheet.ingest.reading.DecodedText;
import io.broadsheet.ingest.reading.ReadDocument;
import io.broadsheet.ingest.reading.ReadOutcome;
import io.broadsheet.ingest.reading.Refused;
import io.broadsheet.ingest.reading.TextDecoder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file of a mail that was read as a document.
 *
 * @param name for people, and part of the guid of what names itself nowhere
 * @param html clean, null when the file was no HTML
 * @param repairs of its decoding
 */
record Found(String name, ReadOutcome outcome, @Nullable String html, List<Repair> repairs) {

  /** The files among those attached that hold text, read. */
  static List<Found> in(
      List<Attachment> files,
      StoryText texts,
      Filed filed,
      String original,
      @Nullable String ofFeed) {
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      Attachment file = files.get(i);
      if (file.kind() == Attachment.Kind.READ || file.kind() == Attachment.Kind.TEXT) {
        found.add(read(file, file.name(i), texts, filed, original, ofFeed));
      }
    }
    return found;
  }

  private static Found read(
      Attachment file,
      String name,
      StoryText texts,
      Filed filed,
      String original,
      @Nullable String ofFeed) {
    Part part = file.part();
    try {
      if (file.kind() == Attachment.Kind.TEXT) {
        Body body = Body.of(part, original, ofFeed);
        Placed text = Placed.join(body.lines(), "\n");
        return new Found(
            name,
            texts.letter(null, text, part.place(), filed.language()),
            body.html(),
            body.repairs());
      }
      String declared = Body.charset(part);
      DecodedText decoded =
          file.mediaType().startsWith("text/")
              ? Body.decoded(part, declared, ofFeed)
              : marked(part, declared, ofFeed);
      return new Found(
          name,
          texts.read(
              file.mediaType(),
              Body.placed(decoded.text(), original, part.place()),
              part.place(),
              filed.language()),
          null,
          file.mediaType().startsWith("text/")
              ? CharsetDoubts.of(declared, decoded, part.place())
              : List.of());
    } catch (MailFault fault) {
      return new Found(name, fault.refused(), null, List.of());
    }
  }

  /** Documents that may say their charset themselves: as if they were posted. */
  private static DecodedText marked(Part part, @Nullable String declared, @Nullable String ofFeed)
      throws MailFault {
    return switch (TextDecoder.decode(part.content(), declared, ofFeed)) {
      case DecodedText text -> text;
      case Refused refused -> Body.decoded(part, declared, ofFeed);
    };
  }

  /** Whether it holds stories of which a letter in the mail is a copy. */
  boolean has(String words) {
    return outcome instanceof ReadDocument read
        && read.items().stream()
            .map(item -> Body.words(item.story().headline() + item.story().body()))
            .anyMatch(own -> own.contains(words));
  }

  boolean isRead() {
    return outcome instanceof ReadDocument;
  }
}
