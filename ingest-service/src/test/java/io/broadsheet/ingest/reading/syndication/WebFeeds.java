package io.broadsheet.ingest.reading.syndication;

/** Feeds of a site that does not exist. */
final class WebFeeds {
  private WebFeeds() {}

  /** RSS 2.0 with these items. */
  static String rss(String... items) {
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <rss version="2.0" xmlns:c="http://purl.org/rss/1.0/modules/content/"
     xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:m="http://search.yahoo.com/mrss/"
     xmlns:a="http://www.w3.org/2005/Atom" xmlns:slash="http://purl.org/rss/1.0/modules/slash/"
     xmlns:tide="http://tides.example/ns/tide">
    <channel><title>Hellvik Post</title><link>https://post.example/</link>
    <a:link rel="self" href="https://post.example/rss"/><language>en-gb</language>
    <copyright>© Hellvik Post</copyright><lastBuildDate>%s</lastBuildDate>
    %s</channel></rss>\
    """
        .formatted("Mon, 23 Nov 2026 09:00:00 GMT", String.join("\n", items));
  }

  /** An item that uses most of what there is. */
  static String ferry() {
    return """
    <item><title>Ferry &amp;amp; quay reopen</title><link>/2026/ferry</link>
    <guid isPermaLink="false">hp-4711</guid><dc:creator>Una Breckon and Ola Tveit</dc:creator>
    <pubDate>Mon, 23 Nov 2026 08:30:00 +0100</pubDate><a:updated>2026-11-23T09:00:00Z</a:updated>
    <category domain="http://post.example/topics">Harbour</category><category>Transport</category>
    <description>The quay is open.</description>
    <c:encoded><![CDATA[<p>The ferry runs <a href="../times">again</a>.</p>
    <p><img src="quay.jpg" alt="The quay">Fares rise.</p><script>x()</script>]]></c:encoded>
    <enclosure url="/sound/quay.mp3" type="audio/mpeg" length="1234"/>
    <m:group><m:content url="https://post.example/a.jpg" medium="image" width="800"/>
    <m:content url="https://post.example/b.jpg" medium="image" width="400"/>
    <m:title>Quay</m:title><m:credit>Liv Aas</m:credit></m:group>
    <comments>https://post.example/2026/ferry#talk</comments><slash:comments>7</slash:comments>
    <source url="https://nordvind.example/rss">Nordvind</source>
    <tide:height unit="m">1.4</tide:height></item>\
    """;
  }

  /** An item of a text and nothing else. */
  static String textAlone(String text) {
    return "<item><description>" + text + "</description></item>";
  }

  /** Atom with these entries. */
  static String atom(String... entries) {
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de" xml:base="https://blatt.example/x/"
     xmlns:at="http://purl.org/atompub/tombstones/1.0">
    <title>Das Blatt</title><id>urn:blatt</id><updated>2026-11-23T09:00:00Z</updated>
    <author><name>Redaktion</name></author><rights>© Blatt</rights>
    %s</feed>\
    """
        .formatted(String.join("\n", entries));
  }

  /** A plain entry. */
  static String entry(String id, String updated, String title) {
    return """
    <entry><id>%s</id><updated>%s</updated><title>%s</title>
    <content type="text">%s, sagt der Deichgraf.</content></entry>\
    """
        .formatted(id, updated, title, title);
  }

  /** A JSON Feed with these items. */
  static String json(String... items) {
    return """
    {"version": "https:\\/\\/jsonfeed.org/version/1.1", "title": "青石镇新闻", "language": "zh-CN",
     "home_page_url": "https://qingshi.example/", "authors": [{"name": "青石镇报"}],
     "items": [%s]}\
    """
        .formatted(String.join(",", items));
  }
}
