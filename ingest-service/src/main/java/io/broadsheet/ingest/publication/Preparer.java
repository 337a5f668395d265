package io.broadsheet.ingest.publication;

import io.broadsheet.contracts.article.RawArticle;
import io.broadsheet.contracts.article.Repair;
import io.broadsheet.contracts.id.SubmissionId;
import io.broadsheet.contracts.submission.RefusedItem;
import io.broadsheet.contracts.submission.SubmissionReceived;
import io.broadsheet.contracts.submission.SubmittedItem;
import io.broadsheet.ingest.reading.ContentKey;
import io.broadsheet.ingest.reading.DecodedText;
import io.broadsheet.ingest.reading.Decoding;
import io.broadsheet.ingest.reading.Document;
import io.broadsheet.ingest.reading.ReadDocument;
import io.broadsheet.ingest.reading.ReadItem;
import io.broadsheet.ingest.reading.Readers;
import io.broadsheet.ingest.reading.Refused;
import io.broadsheet.ingest.reading.TextDecoder;
import io.broadsheet.ingest.reading.mail.MailReader;
import io.broadsheet.ingest.reading.mail.Original;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * From bytes to a submission. Pure, and the same for the same post: after a crash the bytes in the
 * log give the same articles with the same ids again.
 */
public final class Preparer {
  private final Readers readers;
  private final int mostItems;

  /**
   * @param mostItems in one submission; a document with more is refused
   */
  public Preparer(Readers readers, int mostItems) {
    this.readers = readers;
    this.mostItems = mostItems;
  }

  /** Decodes, reads and names what was posted; publishes nothing. */
  public Preparation prepare(Posted posted) {
    if (!readers.mediaTypes().contains(posted.mediaType())) {
      return new Preparation.Unknown(posted.mediaType());
    }
    return switch (decode(posted)) {
      case Refused refused -> new Preparation.Declined(refused);
      case DecodedText decoded -> read(posted, decoded);
    };
  }

  private static Decoding decode(Posted posted) {
    return posted.mediaType().equals(MailReader.MEDIA_TYPE)
        ? Original.of(posted.bytes())
        : TextDecoder.decode(posted.bytes(), posted.charset(), posted.feed().charset());
  }

  private Preparation read(Posted posted, DecodedText decoded) {
    Document document =
        new Document(
            posted.feed(),
            posted.mediaType(),
            decoded.text(),
            posted.language(),
            posted.receivedAt(),
            decoded.charset());
    var reader = readers.forDocument(document);
    if (reader.isEmpty()) {
      return new Preparation.Unknown(posted.mediaType());
    }
    return switch (reader.get().read(document)) {
      case Refused refused -> new Preparation.Declined(refused);
      case ReadDocument read when count(read) > mostItems ->
          new Preparation.Declined(
              new Refused(
                  422,
                  "too-many-items",
                  "The document holds %d items, more than %d.".formatted(count(read), mostItems),
                  List.of()));
      case ReadDocument read -> new Preparation.Ready(submission(posted, decoded, read));
    };
  }

  private static Submission submission(Posted posted, DecodedText decoded, ReadDocument read) {
    SubmissionId id = posted.naming().of(RawArticles.digest(read));
    List<RawArticle> articles = articles(posted, id, read);
    SubmissionReceived receipt =
        new SubmissionReceived(
            id,
            posted.feed().id(),
            posted.receivedAt(),
            posted.mediaType(),
            decoded.charset(),
            read.format(),
            ContentKey.of(posted.bytes()),
            read.edition(),
            articles.stream().map(Preparer::item).toList(),
            read.refused(),
            posted.source());
    List<Repair> repairs =
        Stream.of(
                detected(decoded).stream(),
                read.repairs().stream(),
                articles.stream().flatMap(article -> article.reading().repairs().stream()))
            .flatMap(each -> each)
            .toList();
    return new Submission(receipt, posted.language(), posted.bytes(), articles, repairs);
  }

  /** That the charset was not told, and how sure the detection was. */
  private static List<Repair> detected(DecodedText decoded) {
    Double detection = decoded.detection();
    return detection == null
        ? List.of()
        : List.of(
            new Repair(
                "decoded-charset",
                null,
                0,
                decoded.text().length(),
                detection,
                "nothing says the charset; detected " + decoded.charset()));
  }

  // An item keeps its place in the document, whichever were refused before it.
  private static List<RawArticle> articles(Posted posted, SubmissionId id, ReadDocument read) {
    Set<Integer> refused =
        read.refused().stream().map(RefusedItem::position).collect(Collectors.toSet());
    List<RawArticle> articles = new ArrayList<>();
    int position = 0;
    for (ReadItem item : read.items()) {
      while (refused.contains(position)) {
        position++;
      }
      articles.add(RawArticles.of(posted, id, read.format(), position++, item));
    }
    return articles;
  }

  private static int count(ReadDocument read) {
    return read.items().size() + read.refused().size();
  }

  private static SubmittedItem item(RawArticle article) {
    return new SubmittedItem(
        article.origin().position(),
        article.id(),
        article.story().headline(),
        article.lifecycle().version().label(),
        article.lifecycle().status());
  }
}
