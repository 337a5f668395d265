package io.broadsheet.ingest.reading.mail;

import io.broadsheet.contracts.access.FeedRegistered;
import io.broadsheet.contracts.access.PermittedSender;
import io.broadsheet.ingest.Feeds;
import io.broadsheet.ingest.reading.DecodedText;
import io.broadsheet.ingest.reading.Document;
import io.broadsheet.ingest.reading.ReadDocument;
import io.broadsheet.ingest.reading.ReadItem;
import io.broadsheet.ingest.reading.ReadOutcome;
import io.broadsheet.ingest.reading.Readers;
import io.broadsheet.ingest.reading.Refused;
import io.broadsheet.ingest.reading.edition.EditionReader;
import io.broadsheet.ingest.reading.nitf.NitfReader;
import io.broadsheet.ingest.reading.simple.SimpleReader;
import io.broadsheet.ingest.reading.xml.UnknownXmlReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Mails of invented people, and what becomes of them. */
final class Mails {
  static final String FERRY =
      """
      From: Wen Ruosi <wen@b.example>
      Subject: Ferry runs again
      Message-ID: <ferry@b.example>

      The ferry runs again from Monday, the harbour board said.
      """;
  private static final Instant RECEIVED = Instant.parse("2026-11-23T10:00:00Z");
  private static final MailReader READER =
      new MailReader(
          new Readers(
              Set.of("text/plain", "text/markdown", "application/json", "application/xml"),
              List.of(
                  new NitfReader(),
                  new UnknownXmlReader(),
                  new SimpleReader(),
                  new EditionReader())));

  private Mails() {}

  static ReadOutcome read(String mail) {
    return read(mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
  }

  static ReadOutcome read(byte[] mail) {
    return READER.read(document(mail, Feeds.countyPaper()));
  }

  /** From a feed that hands in mail of these alone. */
  static ReadOutcome readOf(List<String> senders, String mail) {
    FeedRegistered any = Feeds.countyPaper();
    FeedRegistered feed =
        new FeedRegistered(
            any.id(),
            any.name(),
            any.zone(),
            any.language(),
            any.charset(),
            any.accepts(),
            any.requestsPerMinute(),
            senders.stream().map(PermittedSender::new).toList(),
            null);
    return READER.read(document(mail.getBytes(StandardCharsets.UTF_8), feed));
  }

  static ReadItem only(String mail) {
    return ((ReadDocument) read(mail)).items().getFirst();
  }

  /** Slug of the refusal; empty when the mail is taken. */
  static String refusal(ReadOutcome outcome) {
    return outcome instanceof Refused refused ? refused.slug() : "";
  }

  /** A mail of many parts, each as given. */
  static String multipart(String type, Stream<String> parts) {
    StringBuilder mail =
        new StringBuilder("From: a@b.example\nSubject: Ferry\nContent-Type: multipart/")
            .append(type)
            .append("; boundary=x\n\n");
    parts.forEach(part -> mail.append("--x\n").append(part).append('\n'));
    return mail.append("--x--\n").toString();
  }

  private static Document document(byte[] mail, FeedRegistered feed) {
    DecodedText text = Original.of(mail);
    return new Document(feed, MailReader.MEDIA_TYPE, text.text(), null, RECEIVED, text.charset());
  }
}
