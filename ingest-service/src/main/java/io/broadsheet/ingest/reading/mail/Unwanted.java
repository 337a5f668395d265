package io.broadsheet.ingest.reading.mail;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;

/** Tells the mails that no person wrote for readers, and those that nobody here can read. */
final class Unwanted {
  private static final String ARMOUR = "-----BEGIN PGP MESSAGE-----";

  private Unwanted() {}

  static void check(Part mail) throws MailFault {
    encrypted(mail);
    reports(mail);
    machines(mail.header());
    if (has(mail, part -> part.is("text/calendar") && !part.isAttachment())) {
      throw MailFault.of("calendar-invite", "The mail is an invitation of a calendar.");
    }
    if (mail.is("message/partial") || mail.is("message/external-body")) {
      throw MailFault.of("partial-mail", "The mail is only a piece of one; its rest is elsewhere.");
    }
  }

  private static void encrypted(Part mail) throws MailFault {
    if (has(mail, part -> part.is("multipart/encrypted"))
        || has(mail, part -> isCms(part) && !"signed-data".equals(cms(part)))
        || (mail.is("text/plain") && ascii(mail).stripLeading().startsWith(ARMOUR))) {
      throw MailFault.of("encrypted-mail", "The mail is encrypted (PGP or S/MIME).");
    }
    if (isCms(mail)) {
      throw MailFault.of(
          "opaque-signature",
          "The mail is signed with its text inside the signature (S/MIME signed-data).");
    }
  }

  private static boolean isCms(Part part) {
    return part.is("application/pkcs7-mime") || part.is("application/x-pkcs7-mime");
  }

  private static String cms(Part part) {
    return Objects.requireNonNullElse(part.contentType().parameter("smime-type"), "")
        .toLowerCase(Locale.ROOT);
  }

  private static void reports(Part mail) throws MailFault {
    String report =
        mail.is("multipart/report")
            ? Objects.requireNonNullElse(mail.contentType().parameter("report-type"), "")
            : "";
    if (report.equalsIgnoreCase("disposition-notification")
        || has(mail, part -> part.is("message/disposition-notification"))) {
      throw receipt();
    }
    if (mail.is("multipart/report")
        || has(mail, part -> part.is("message/delivery-status"))
        || isOfMailer(mail.header())) {
      throw MailFault.of("delivery-report", "The mail is a report about another (a bounce).");
    }
    if (SubjectLine.begins("receipt", mail.header().text("Subject"))) {
      throw receipt();
    }
  }

  private static MailFault receipt() {
    return MailFault.of("read-receipt", "The mail only says that another was read.");
  }

  // The subject alone does not say it: "Undelivered ballots found" is a headline.
  private static boolean isOfMailer(Header header) {
    List<String> senders =
        header.mailboxes("From").stream()
            .map(sender -> sender.address().toLowerCase(Locale.ROOT))
            .toList();
    return senders.stream().anyMatch(address -> address.startsWith("mailer-daemon@"))
        || (senders.stream().anyMatch(address -> address.startsWith("postmaster@"))
            && SubjectLine.begins("bounce", header.text("Subject")));
  }

  private static void machines(Header header) throws MailFault {
    String automatic =
        Objects.requireNonNullElse(header.raw("Auto-Submitted"), "").toLowerCase(Locale.ROOT);
    String precedence =
        Objects.requireNonNullElse(header.raw("Precedence"), "").toLowerCase(Locale.ROOT);
    // Not auto-generated (RFC 3834): a newsroom's system sends releases so.
    if (automatic.strip().startsWith("auto-replied")
        || precedence.strip().equals("auto_reply")
        || header.has("X-Autoreply")
        || header.has("X-Autorespond")
        || SubjectLine.begins("auto-reply", header.text("Subject"))) {
      throw MailFault.of("auto-reply", "The mail is an automatic answer.");
    }
  }

  private static boolean has(Part part, Predicate<Part> wanted) {
    return wanted.test(part) || part.parts().stream().anyMatch(inner -> has(inner, wanted));
  }

  private static String ascii(Part part) {
    return new String(part.content(), StandardCharsets.ISO_8859_1);
  }
}
