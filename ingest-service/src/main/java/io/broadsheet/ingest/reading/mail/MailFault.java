package io.broadsheet.ingest.reading.mail;

import io.broadsheet.ingest.reading.Refused;
import java.util.List;

/** The mail cannot be taken, whatever else it holds. */
final class MailFault extends Exception {
  private final transient Refused refused;

  private MailFault(Refused refused) {
    // Thrown for what strangers send: a stack would tell nothing and costs most.
    super(refused.detail(), null, false, false);
    this.refused = refused;
  }

  /** It is no mail, or a broken one. */
  static MailFault malformed(String why) {
    return new MailFault(new Refused(400, "malformed-mail", why, List.of()));
  }

  /** It is a mail, but more of one than anybody needs, or none that could hold an article. */
  static MailFault of(String slug, String why) {
    return new MailFault(new Refused(422, slug, why, List.of()));
  }

  /** A part of it says why. */
  static MailFault of(Refused refused) {
    return new MailFault(refused);
  }

  /** As an answer to the sender. */
  Refused refused() {
    return refused;
  }
}
