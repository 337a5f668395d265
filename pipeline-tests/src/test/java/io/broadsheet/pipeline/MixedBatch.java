package io.broadsheet.pipeline;

import io.broadsheet.pipeline.client.Post;
import java.util.stream.Stream;

/** A document of three items, of which the middle one cannot be taken. */
record MixedBatch(String format, Post post) {
  private static final String G2 = "http://iptc.org/std/nar/2006-10-01/";

  static Stream<MixedBatch> all() {
    return Stream.of(
        new MixedBatch(
            "ninjs",
            Post.of(
                "application/ninjs+json",
                """
                [{"uri":"batch:1","headline":"Ferry runs again","body_text":"The ferry runs again."},
                 {"uri":"batch:2","headline":"No time","body_text":"Text.","embargoed":"soon"},
                 {"uri":"batch:3","headline":"Barrier opens","body_text":"The barrier opened."}]
                """)),
        new MixedBatch(
            "rss",
            Post.of(
                "application/rss+xml",
                """
                <rss version="2.0"><channel><title>Harbour</title>
                  <item><guid>batch:1</guid><title>Ferry runs again</title>
                    <description>The ferry runs again.</description></item>
                  <item><guid>batch:2</guid></item>
                  <item><guid>batch:3</guid><title>Barrier opens</title>
                    <description>The barrier opened.</description></item>
                </channel></rss>
                """)),
        new MixedBatch(
            "newsml-g2",
            Post.of(
                "application/vnd.iptc.g2.newsmessage+xml",
                "<newsMessage xmlns=\"%s\"><header/><itemSet>%s%s%s</itemSet></newsMessage>"
                    .formatted(
                        G2,
                        g2("batch:1", "stat:usable", "Ferry runs again"),
                        g2("batch:2", "stat:nobodyknows", "No status"),
                        g2("batch:3", "stat:usable", "Barrier opens")))),
        new MixedBatch(
            "iptc7901",
            Post.of(
                "application/vnd.iptc.iptc7901",
                iptc("nvd0007 3 pl 12", "Ferry runs again")
                    + iptc("???", "No header")
                    + iptc("nvd0008 4 pl 9", "Barrier opens"))),
        new MixedBatch("mail", Post.of("message/rfc822", mail())));
  }

  private static String g2(String guid, String status, String headline) {
    return """
    <newsItem guid="%s" version="1" standard="NewsML-G2" standardversion="2.31" conformance="power">
      <itemMeta><itemClass qcode="ninat:text"/><provider qcode="x:y"/>
        <versionCreated>2026-11-04T10:46:53Z</versionCreated><pubStatus qcode="%s"/></itemMeta>
      <contentMeta><headline>%s</headline></contentMeta>
      <contentSet><inlineData contenttype="text/plain">Text of it.</inlineData></contentSet>
    </newsItem>
    """
        .formatted(guid, status, headline);
  }

  private static String iptc(String header, String headline) {
    return "\u0001%s\r\n\u0002%s\r\n\r\nHELLVIK - So it was on Monday.\r\n\u0003231545 GMT Nov 26\r\n"
        .formatted(header, headline);
  }

  private static String mail() {
    return """
    From: Wen Ruosi <wen@b.example>
    Subject: Ferry runs again
    Message-ID: <batch@b.example>
    Content-Type: multipart/mixed; boundary=x

    --x
    Content-Type: text/plain

    The ferry runs again from Monday, the harbour board said, and it will carry bicycles for nothing.
    Tickets cost what they did, and nobody has to walk round the bay any more to get to the market.
    --x
    Content-Type: application/json; name=broken.json
    Content-Disposition: attachment; filename=broken.json

    {"headline":
    --x
    Content-Type: application/json; name=good.json
    Content-Disposition: attachment; filename=good.json

    {"guid":"batch:3","headline":"Barrier opens","body":"The barrier opened."}
    --x--
    """
        .replace("\n", "\r\n");
  }

  @Override
  public String toString() {
    return format;
  }
}
