package io.broadsheet.pipeline.wire;

import io.broadsheet.pipeline.client.Post;
import java.util.List;
import java.util.function.IntFunction;

/**
 * A story as an agency sends it in one format: the original, its correction, and its kill.
 *
 * @param of the three for the story of a number, which takes three digits and has the two after it
 *     to itself
 */
public record Recalled(String format, IntFunction<List<Post>> of) {
  private static final String G2 = "http://iptc.org/std/nar/2006-10-01/";
  private static final List<String> HOURS = List.of("10", "11", "12");
  private static final String TEXT = "The harbour board let the ferry to Hellvik run on Friday.";

  /** In every format that can take a story back. */
  public static List<Recalled> all() {
    return List.of(
        new Recalled("simple", Recalled::simple),
        new Recalled("ninjs 1, by its type", Recalled::ninjs1),
        new Recalled("ninjs 3, by its status", Recalled::ninjs3),
        new Recalled("NewsML-G2, by its status", number -> g2(number, "canceled", "")),
        new Recalled(
            "NewsML-G2, by its note",
            number -> g2(number, "usable", "<edNote>MANDATORY KILL. Wrong port.</edNote>")),
        new Recalled("NewsML 1.2", Recalled::newsMl1),
        new Recalled("NITF, by its own status", Recalled::nitf),
        new Recalled("NITF, from another document", Recalled::nitfFromAnother),
        new Recalled("IPTC 7901", Recalled::iptc7901),
        new Recalled("ANPA 1312", Recalled::anpa1312),
        new Recalled("Atom, by a tombstone", Recalled::atom));
  }

  private static List<Post> simple(int number) {
    return three(
        "application/json",
        """
        {"guid":"simple:%1$d","version":"%2$d","publishedAt":"2026-11-20T%3$s:00:00Z",
         "headline":"%4$s","body":"%5$s"}""",
        """
        {"guid":"simple:%1$d","version":"%2$d","publishedAt":"2026-11-20T%3$s:00:00Z",
         "headline":"%4$s","body":"%5$s","status":"canceled","editorNote":"Wrong port"}""",
        number);
  }

  private static List<Post> ninjs1(int number) {
    return three(
        "application/ninjs+json",
        """
        {"uri":"tag:desk.example,2026:%1$d","version":"%2$d","type":"text","pubstatus":"usable",
         "versioncreated":"2026-11-20T%3$s:00:00+0000","headline":"%4$s",
         "body_html":"<p>%5$s</p>"}""",
        """
        {"uri":"tag:desk.example,2026:%1$d","version":"%2$d","type":"text","pubstatus":"usable",
         "versioncreated":"2026-11-20T%3$s:00:00+0000","headline":"%4$s",
         "editorialtypes":["Kill"],"ednote":"EDITORS: the port was wrong"}""",
        number);
  }

  private static List<Post> ninjs3(int number) {
    return three(
        "application/json",
        """
        {"uri":"urn:desk:%1$d","version":"%2$d","type":"text",
         "standard":{"name":"ninjs","version":"3.1"},
         "versionCreated":"2026-11-20T%3$s:00:00+08:00","headlines":[{"value":"%4$s"}],
         "bodies":[{"contentType":"text/plain","value":"%5$s"}]}""",
        """
        {"uri":"urn:desk:%1$d","version":"%2$d","type":"text","pubStatus":"canceled",
         "standard":{"name":"ninjs","version":"3.1"},"edNote":"Wrong port",
         "versionCreated":"2026-11-20T%3$s:00:00+08:00","headlines":[{"value":"%4$s"}]}""",
        number);
  }

  private static List<Post> g2(int number, String status, String note) {
    return three(
        "application/vnd.iptc.g2.newsitem+xml",
        g2("usable", ""),
        // A kill need not repeat the text.
        g2(status, note).replaceFirst("<contentSet>.*</contentSet>", ""),
        number);
  }

  private static String g2(String status, String note) {
    return """
    <newsItem xmlns="%s" guid="tag:nordvind.example,2026:%%1$d" version="%%2$d00017"
        standard="NewsML-G2" standardversion="2.31" conformance="power">
      <itemMeta><itemClass qcode="ninat:text"/><provider literal="nordvind"/>
        <versionCreated>2026-11-20T%%3$s:00:00Z</versionCreated><pubStatus qcode="stat:%s"/>%s</itemMeta>
      <contentMeta><headline>%%4$s</headline></contentMeta>
      <contentSet><inlineData contenttype="text/plain">%%5$s</inlineData></contentSet>
    </newsItem>"""
        .formatted(G2, status, note);
  }

  private static List<Post> newsMl1(int number) {
    return three("text/xml", newsMl1("Usable"), newsMl1("Canceled"), number);
  }

  private static String newsMl1(String status) {
    return """
    <NewsML><NewsEnvelope><DateAndTime>20261120T%%3$s0000+0100</DateAndTime></NewsEnvelope>
      <NewsItem><Identification><NewsIdentifier><ProviderId>agentur.example</ProviderId>
        <DateId>20261120</DateId><NewsItemId>bdt%%1$d</NewsItemId>
        <RevisionId PreviousRevision="0" Update="N">%%2$d</RevisionId></NewsIdentifier></Identification>
      <NewsManagement><NewsItemType FormalName="News"/>
        <ThisRevisionCreated>20261120T%%3$s0000+0100</ThisRevisionCreated>
        <Status FormalName="%s"/></NewsManagement>
      <NewsComponent><NewsLines><HeadLine>%%4$s</HeadLine></NewsLines>
        <ContentItem><DataContent>%%5$s</DataContent></ContentItem></NewsComponent>
      </NewsItem></NewsML>"""
        .formatted(status);
  }

  private static List<Post> nitf(int number) {
    return three(
        "application/nitf+xml",
        nitf("<doc-id id-string=\"D%1$d-%2$d\"/><du-key key=\"story-%1$d\" version=\"%2$d\"/>"),
        nitf(
            "<doc-id id-string=\"D%1$d-%2$d\"/><du-key key=\"story-%1$d\" version=\"%2$d\"/>"
                + "<ed-msg msg-type=\"Kill\" info=\"Wrong port\"/>"),
        number);
  }

  private static List<Post> nitfFromAnother(int number) {
    return three(
        "application/nitf+xml",
        nitf("<doc-id id-string=\"other-%1$d\"/>"),
        "<nitf><head><docdata management-doc-idref=\"other-%1$d\""
            + " management-idref-status=\"canceled\"><doc-id id-string=\"kill-%1$d\"/>"
            + "<date.issue norm=\"20261120T%3$s0000Z\"/></docdata></head>"
            + "<body><body.head/></body></nitf>",
        number);
  }

  private static String nitf(String docdata) {
    return "<nitf><head><docdata>%s<date.issue norm=\"20261120T%%3$s0000Z\"/></docdata></head>"
            .formatted(docdata)
        + "<body><body.head><hedline><hl1>%4$s</hl1></hedline></body.head>"
        + "<body.content><p>%5$s</p></body.content></body></nitf>";
  }

  private static List<Post> iptc7901(int number) {
    String media = "application/vnd.iptc.iptc7901";
    return List.of(
        wire(media, number, "nvd%s 3 pl 12", "^Ferry runs<\r\n   %s", "201000 GMT Nov 26"),
        wire(
            media,
            number + 1,
            "nvd%s 3 pl 12",
            "CORRECTION of nvd0" + number + "\r\n^Ferry runs, board says<\r\n   %s",
            "201100 GMT Nov 26"),
        wire(
            media,
            number + 2,
            "nvd%s 1 pl",
            "KILL KILL KILL nvd0" + number + "\r\nThe port was wrong.",
            "201200 GMT Nov 26"));
  }

  private static List<Post> anpa1312(int number) {
    String media = "application/vnd.anpa1312";
    return List.of(
        wire(media, number, "a%s\r\nu i BC-Ferry", "^Ferry runs<\r\n\t%s", "11-20-26 1000EST"),
        wire(
            media,
            number + 1,
            "a%s\r\nu i BC-Ferry",
            "CORRECTION: a0" + number + "\r\n^Ferry runs, board says<\r\n\t%s",
            "11-20-26 1100EST"),
        wire(
            media,
            number + 2,
            "a%s\r\nb i BC-Ferry",
            "BULLETIN KILL a0" + number + "\r\nThe port was wrong.",
            "11-20-26 1200EST"));
  }

  private static Post wire(String media, int number, String header, String text, String time) {
    return Post.of(
        media,
        "\u0001%s\r\n\u0002%s\r\n\u0003\r\n%s\r\n"
            .formatted(header.formatted("0" + number), text.formatted(TEXT), time));
  }

  private static List<Post> atom(int number) {
    return three(
        "application/atom+xml",
        """
        <feed xmlns="http://www.w3.org/2005/Atom"><id>urn:harbour</id><title>Harbour</title>
          <updated>2026-11-20T%3$s:00:00Z</updated><entry><id>urn:harbour:%1$d</id>
          <title>%4$s</title><updated>2026-11-20T%3$s:00:00Z</updated>
          <content>%5$s</content></entry></feed>""",
        """
        <feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0">
          <id>urn:harbour</id><title>Harbour</title><updated>2026-11-20T%3$s:00:00Z</updated>
          <at:deleted-entry ref="urn:harbour:%1$d" when="2026-11-20T%3$s:00:00Z"/></feed>""",
        number);
  }

  /** Number, version, hour, headline and text go into the forms, in that order. */
  private static List<Post> three(String media, String usable, String kill, int number) {
    return List.of(
        Post.of(media, usable.formatted(number, 1, HOURS.get(0), "Ferry runs", TEXT)),
        Post.of(media, usable.formatted(number, 2, HOURS.get(1), "Ferry runs, board says", TEXT)),
        Post.of(media, kill.formatted(number, 3, HOURS.get(2), "Ferry", TEXT)));
  }

  @Override
  public String toString() {
    return format;
  }
}
