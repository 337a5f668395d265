package io.broadsheet.ingest.reading.mail;

import io.broadsheet.ingest.reading.Document;
import io.broadsheet.ingest.reading.ReadOutcome;
import io.broadsheet.ingest.reading.Reader;
import io.broadsheet.ingest.reading.Readers;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Reads a mail (RFC 5322, MIME): its text, the documents attached to it, and the mails in it. */
public final class MailReader implements Reader {
  public static final String MEDIA_TYPE = "message/rfc822";

  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  // Any one of them; every mail has some.
  private static final List<String> TELLING =
      List.of("From", "Date", "Subject", "Message-ID", "To", "Received", "MIME-Version");

  private final Readers readers;

  /**
   * @param readers of the documents that a mail may hold
   */
  public MailReader(Readers readers) {
    this.readers = readers;
  }

  @Override
  public boolean reads(Document document) {
    return document.mediaType().equals(MEDIA_TYPE);
  }

  @Override
  public ReadOutcome read(Document document) {
    Locator locator = new Locator(document.text(), Charset.forName(document.charset()));
    Gathered gathered = new Gathered();
    try {
      byte[] bytes = unmarked(Original.bytes(document.text(), document.charset()));
      Part mail = MailParser.parse(bytes, locator, document.feed().charset());
      if (TELLING.stream().noneMatch(mail.header()::has)) {
        throw MailFault.malformed("The document does not begin with the header of a mail.");
      }
      Sender.check(mail.header(), document.feed());
      new Contribution(document, readers, gathered, mail, Map.of()).addTo(locator, 0);
      return gathered.finish();
    } catch (MailFault fault) {
      return fault.refused();
    }
  }

  private static byte[] unmarked(byte[] bytes) {
    boolean isMarked =
        bytes.length >= MARK.length && Arrays.equals(bytes, 0, MARK.length, MARK, 0, MARK.length);
    return isMarked ? Arrays.copyOfRange(bytes, MARK.length, bytes.length) : bytes;
  }
}
