package io.broadsheet.ingest.reading.newsml;

/** Invented items of invented agencies, each with the habits of a kind of agency. */
final class G2Items {
  static final String NS = "xmlns=\"http://iptc.org/std/nar/2006-10-01/\"";

  private G2Items() {}

  /** A Nordic agency: XHTML, every date with an offset, private notes, a picture by reference. */
  static String ferry() {
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <newsItem %s guid="urn:newsml:nordvind.example:20261104:ferry" version="7"
        standard="NewsML-G2" standardversion="2.29" conformance="power" xml:lang="en">
      <catalogRef href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_38.xml"/>
      <catalog><scheme alias="nv" uri="http://nordvind.example/codes/"/></catalog>
      <rightsInfo>
        <copyrightHolder literal="Nordvind"><name>Nordvind News</name></copyrightHolder>
        <copyrightNotice>© 2026 Nordvind</copyrightNotice>
        <usageTerms>Not for resale.</usageTerms>
      </rightsInfo>
      <itemMeta>
        <itemClass qcode="ninat:text"/>
        <provider literal="nordvind.example"><name>Nordvind</name></provider>
        <versionCreated>2026-11-04T06:00:00+01:00</versionCreated>
        <firstCreated>2026-11-04T05:00:00+0100</firstCreated>
        <pubStatus qcode="stat:usable"/>
        <expires>2026-12-04T06:00:00+01:00</expires>
        <edNote pubconstraint="nvpub:nonpublic">Captain: tel. 22 00 00 00</edNote>
        <signal qcode="sig:update"/>
        <link rel="irel:seeAlso" residref="urn:newsml:nordvind.example:20261103:gale">
          <title>Gale stops ferry</title>
        </link>
      </itemMeta>
      <contentMeta>
        <urgency>3</urgency>
        <contentCreated>2026-11-04T05:00:00+01:00</contentCreated>
        <located type="cptype:city" qcode="nv:p77"><name>Hellvik</name>
          <broader qcode="iso3166-1a2:NO"><name>Norway</name></broader></located>
        <creator role="nv:reporter"><name>Una Breckon</name></creator>
        <creator type="cpnat:organisation" literal="nv"><name>Nordvind</name></creator>
        <language tag="en"/>
        <genre qcode="genre:Current"/>
        <keyword>ferry</keyword>
        <subject type="cpnat:abstract" qcode="medtop:20000338" relevance="80">
          <name xml:lang="no">luftfart</name><name xml:lang="en">air transport</name></subject>
        <subject qcode="nv:sea"/>
        <subject uri="http://cv.iptc.org/newscodes/mediatopic/04000000"/>
        <subject type="cpnat:person" qcode="nv:b9"><name>Ola Tveit</name></subject>
        <slugline>ferry-hellvik</slugline>
        <headline xml:lang="no">Fergen går igjen</headline>
        <headline xml:lang="en">Ferry runs  again</headline>
        <headline xml:lang="en" role="nvhl:subheadline">Two days lost</headline>
        <dateline>HELLVIK, Nov 3 (Nordvind) -</dateline>
        <description role="drol:summary">The ferry runs.</description>
      </contentMeta>
      <contentSet>
        <inlineXML contenttype="application/xhtml+xml">
          <html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>
            <p>The ferry to <b>Hellvik</b> runs
               again&nbsp;today.</p>
            <table><tr><th>Quay</th><th>Time</th></tr><tr><td>East</td><td>7.40</td></tr></table>
            <script>steal()</script>
            <p>It is &amp; stays full.</p>
          </body></html>
        </inlineXML>
        <remoteContent href="https://nordvind.example/6.jpg" contenttype="image/jpeg"
            rendition="rnd:highRes" width="1200" height="800" size="250000"/>
      </contentSet>
    </newsItem>
    """
        .formatted(NS)
        .strip();
  }

  /** A Chinese agency: plain text with indents, a dateline in Chinese, local time without zone. */
  static String harvest() {
    return """
    <?xml version="1.0" encoding="GB2312"?>
    <newsItem %s guid="urn:newsml:qingshe.example:2026:88" version="1" xml:lang="zh-Hans">
      <itemMeta>
        <itemClass qcode="ninat:text"/>
        <versionCreated>2026-11-04T09:30:00</versionCreated>
        <pubStatus qcode="stat:usable"/>
      </itemMeta>
      <contentMeta>
        <by>青社记者 甄怀谷、李 明</by>
        <headline>石梁渡镇晚稻开镰</headline>
        <dateline>青社郑州11月3日电</dateline>
      </contentMeta>
      <contentSet><inlineData contenttype="text/plain">　　石梁渡镇的晚稻昨日开镰。
    　　种粮大户说，今年收成不错。
    </inlineData></contentSet>
    </newsItem>
    """
        .formatted(NS)
        .strip();
  }

  /** An item of few words. */
  static String brief(String guid, String itemMeta, String contentMeta, String contentSet) {
    return """
    <newsItem %s guid="%s" version="2"><itemMeta>%s</itemMeta>
    <contentMeta>%s</contentMeta><contentSet>%s</contentSet></newsItem>"""
        .formatted(NS, guid, itemMeta, contentMeta, contentSet);
  }

  static String message(String... items) {
    return "<newsMessage "
        + NS
        + "><header><sent>2026-11-04T06:00:01Z</sent><sender>nordvind.example</sender>"
        + "<transmitId>t1</transmitId><priority>2</priority></header><itemSet>\n"
        + String.join("\n", items)
        + "\n</itemSet></newsMessage>";
  }
}
