package io.broadsheet.ingest.reading.mail;

import io.broadsheet.contracts.access.FeedRegistered;
import java.util.List;

/**
 * Checks a mail's sender against those that the feed permits. Who sent is who {@code From} says,
 * all of them; or else {@code Sender}, which names the one who sent for others (RFC 5322, section
 * 3.6.2). {@code Reply-To} says where answers go and proves nothing.
 *
 * <p>It keeps strangers and spam out of a mailbox; it is no authentication, since anybody can write
 * any name into a header: the feed's mail server has to check DKIM or SPF before it hands mail in.
 */
final class Sender {
  private Sender() {}

  static void check(Header header, FeedRegistered feed) throws MailFault {
    List<Mailbox> from = header.mailboxes("From");
    boolean isPermitted =
        feed.senders().isEmpty()
            || (!from.isEmpty() && from.stream().allMatch(each -> permits(feed, each)))
            || header.mailboxes("Sender").stream().anyMatch(each -> permits(feed, each));
    if (!isPermitted) {
      // The address itself is not said: problem documents are kept in logs of others.
      throw MailFault.of(
          "sender-not-permitted", "The mail's sender is none of those that may mail to this feed.");
    }
  }

  private static boolean permits(FeedRegistered feed, Mailbox sender) {
    return feed.senders().stream().anyMatch(each -> each.permits(sender.address()));
  }
}
