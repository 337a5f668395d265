package io.broadsheet.pipeline.wire;

/** Invented items of invented agencies, each saying as much as its format can. */
final class Items {
  private Items() {}

  /** ninjs 1.x, with keys of a dialect. */
  static String mill() {
    return """
    {"uri":"tag:desk.example,2026:77","version":"4","type":"text","pubstatus":"usable","urgency":3,
     "versioncreated":"2026-11-04T09:00:00Z","firstcreated":"2026-11-03T08:00:00Z","language":"en-GB",
     "evolvedfrom":"tag:desk.example,2026:70","headline":"Mill to close","slugline":"mill-otley",
     "service":[{"name":"Business","code":"b"}],"keywords":["looms","wool"],"priority":3,
     "subject":[{"code":"subj:04000000","name":"economy"},
       {"code":"x","scheme":"http://desk.example/mood/","name":"Grim"}],
     "place":[{"name":"Otley"}],"located":"Otley, Yorkshire","byline":"Ann Reed and Tom Hale",
     "copyrightholder":"Desk","copyrightnotice":"(c) 2026 Desk","usageterms":"Not for resale.",
     "charcount":44,"altids":{"house":"m-77"},"profile":"text-photo","extra":{"desk":"city"},
     "body_xhtml":"<p>The mill will <em>close</em>.</p><p>It has 40 looms.</p>",
     "associations":{"mainpic":{"uri":"tag:desk.example,2026:78","type":"picture",
       "headline":"Mill","description_text":"The mill at dusk.",
       "renditions":{"original":{"href":"https://desk.example/78.jpg","mimetype":"image/jpeg",
         "width":1200,"height":800,"sizeinbytes":5000}}}}}
    """;
  }

  /** ninjs 2.x: literals, a private note, rights in code. */
  static String ferry() {
    return """
    {"uri":"urn:fjordnytt:8841","type":"text","version":"6","pubstatus":"usable","urgency":5,
     "versioncreated":"2026-11-04T10:46:53+01:00","language":"nb-NO","representationtype":"full",
     "embargoed":"2026-11-05T10:00:00+01:00","ednote":"Ring Kari.",
     "headlines":[{"role":"main","value":"Ferja går igjen"},{"role":"sub","value":"Stormen er over"}],
     "subjects":[{"name":"Transport","literal":"04015000"},
       {"name":"Vær","uri":"http://cv.iptc.org/newscodes/mediatopic/17000000","relevance":70}],
     "genres":[{"name":"Aktuelt","uri":"http://cv.iptc.org/newscodes/genre/Current"}],
     "people":[{"name":"Ola Tveit"}],"places":[{"name":"Hellvik","literal":"Hellvik"}],
     "organisations":[{"name":"Havnevesenet","uri":"http://fjordnytt.example/org/9"}],
     "rightsinfo":{"langid":"http://www.w3.org/ns/odrl/2/","linkedrights":"http://fjordnytt.example/r"},
     "altids":[{"role":"house","value":"f-1"}],"expires":"2026-12-05T10:00:00+01:00",
     "bodies":[{"role":"html","contenttype":"text/html",
        "value":"<p>Ferja til Hellvik går igjen.</p><table><tr><td>Avgang</td><td>08.10</td></tr></table>"},
       {"role":"nonpublic","pubconstraint":"nonpublic","value":"Kontakt: red@fjordnytt.example"}],
     "descriptions":[{"role":"text","value":"Ferja går."}],"by":"Liv Dahl"}
    """;
  }

  /** ninjs 3.x, plain text. */
  static String storm() {
    return """
    {"standard":{"name":"ninjs","version":"3.1"},
     "uri":"urn:newsml:rheinpresse.example:20261104:99-1","version":"2","type":"text",
     "versionCreated":"2026-11-04T14:02:28+01:00","contentCreated":"2026-11-04T13:00:00+01:00",
     "pubStatus":"withheld","urgency":4,"language":"de","by":"Lena Voss",
     "copyrightHolder":"rp","copyrightNotice":"© 2026 rp","usageTerms":"Nur für Kunden.",
     "subjects":[{"uri":"http://cv.iptc.org/newscodes/mediatopic/20000763","name":"storm","relevance":90}],
     "events":[{"name":"Sturm Ada","uri":"http://rheinpresse.example/e/1"}],
     "infoSources":[{"name":"DWD","role":"source"}],
     "trustIndicators":[{"role":"http://rheinpresse.example/t","title":"Kodex","href":"http://rheinpresse.example/k"}],
     "headlines":[{"role":"main","value":"Sturm über der Eifel"}],
     "bodies":[{"role":"text","contentType":"text/plain",
       "value":"Der Wind hat nachgelassen.\\n\\nDie Straßen sind wieder frei."}],
     "associations":[{"name":"siehe","uri":"urn:newsml:rheinpresse.example:20261103:98-1",
       "headlines":[{"value":"Sturm kommt"}]}],
     "renditions":[{"name":"foto","href":"https://rheinpresse.example/1.jpg","contentType":"image/jpeg",
       "width":640,"height":480}]}
    """;
  }

  /** ninjs, a picture that its caption tells of. */
  static String regatta() {
    return """
    {"uri":"urn:shots:5","type":"picture","version":"1","versioncreated":"2026-11-04T09:00:00Z",
     "headline":"Regatta","byline":"Ola Tveit","description_text":"Boats off Hellvik.",
     "renditions":{"preview":{"href":"https://shots.example/5.jpg","mimetype":"image/jpeg",
       "width":640,"height":480,"sizeinbytes":51200}}}
    """;
  }

  /** NewsML-G2 in XHTML, with concepts that say more than a code. */
  static String crossing() {
    return """
    <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"
        guid="urn:newsml:nordvind.example:20261104:ferry" version="7"
        standard="NewsML-G2" standardversion="2.29" conformance="power" xml:lang="en">
      <catalogRef href="http://nordvind.example/catalog.xml"/>
      <catalog><scheme alias="nv" uri="http://nordvind.example/codes/"/></catalog>
      <rightsInfo><copyrightHolder literal="Nordvind"><name>Nordvind News</name></copyrightHolder>
        <copyrightNotice>© 2026 Nordvind</copyrightNotice><usageTerms>Not for resale.</usageTerms></rightsInfo>
      <itemMeta>
        <itemClass qcode="ninat:text"/>
        <provider literal="nordvind.example"><name>Nordvind</name></provider>
        <versionCreated>2026-11-04T06:00:00+01:00</versionCreated>
        <firstCreated>2026-11-04T05:00:00+01:00</firstCreated>
        <embargoed>2026-11-06T05:00:00+01:00</embargoed>
        <pubStatus qcode="stat:usable"/>
        <profile versioninfo="1.0">text.xsl</profile>
        <title>Ferry</title>
        <edNote pubconstraint="nvpub:nonpublic">Captain: tel. 22 00 00 00</edNote>
        <signal qcode="sig:update"/>
        <expires>2026-12-04T06:00:00+01:00</expires>
        <link rel="irel:seeAlso" residref="urn:newsml:nordvind.example:20261103:gale">
          <title>Gale stops ferry</title></link>
      </itemMeta>
      <contentMeta>
        <urgency>3</urgency>
        <contentCreated>2026-11-04T05:00:00+01:00</contentCreated>
        <located type="cptype:city" qcode="nv:p77"><name>Hellvik</name>
          <broader qcode="iso3166-1a2:NO"><name>Norway</name></broader></located>
        <creator role="nv:reporter"><name>Una Breckon</name></creator>
        <language tag="en"/>
        <genre qcode="genre:Current"/>
        <keyword>ferry</keyword>
        <subject type="cpnat:abstract" qcode="medtop:20000338" relevance="80">
          <name xml:lang="no">luftfart</name><name xml:lang="en">air transport</name></subject>
        <subject qcode="nv:sea"/>
        <subject uri="http://cv.iptc.org/newscodes/mediatopic/04000000"/>
        <subject type="cpnat:person" qcode="nv:b9"><name>Ola Tveit</name></subject>
        <slugline>ferry-hellvik</slugline>
        <headline xml:lang="en">Ferry runs again</headline>
        <headline xml:lang="en" role="nvhl:subheadline">Two days lost</headline>
        <dateline>HELLVIK, Nov 3 (Nordvind) -</dateline>
        <creditline>Nordvind/NTB</creditline>
        <description role="drol:summary">The ferry runs.</description>
      </contentMeta>
      <contentSet>
        <inlineXML contenttype="application/xhtml+xml">
          <html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>
            <p>The ferry to <b>Hellvik</b> runs again today.</p>
            <table><tr><th>Quay</th><th>Time</th></tr><tr><td>East</td><td>7.40</td></tr></table>
            <p>It is &amp; stays full.</p></body></html>
        </inlineXML>
        <remoteContent href="https://nordvind.example/6.jpg" contenttype="image/jpeg"
            rendition="rnd:highRes" width="1200" height="800" size="250000"/>
      </contentSet>
    </newsItem>
    """;
  }

  /** NewsML-G2 around NITF, with what NITF says beside the words. */
  static String bridge() {
    return """
    <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:tarn.example:1" version="1"
        standard="NewsML-G2" standardversion="2.34" conformance="core" xml:lang="en-US">
      <catalogRef href="http://tarn.example/c.xml"/>
      <itemMeta><itemClass qcode="ninat:text"/><provider qcode="nprov:tarn"/>
        <versionCreated>2026-11-04T06:00:00Z</versionCreated><pubStatus qcode="stat:usable"/></itemMeta>
      <contentMeta><headline>Bridge reopens</headline><slugline>bridge</slugline></contentMeta>
      <contentSet><inlineXML contenttype="application/nitf+xml">
        <nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><head><docdata><doc-id id-string="n-1"/>
          <urgency ed-urg="4"/></docdata></head>
          <body><body.head><hedline><hl1>Bridge reopens</hl1></hedline>
            <byline><person>Ada Holm</person><byttl>Staff Writer</byttl></byline></body.head>
          <body.content><p>The bridge over the Tarn opened again.</p><p>Tolls stay.</p></body.content>
          </body></nitf></inlineXML></contentSet>
    </newsItem>
    """;
  }

  /** NewsML-G2, plain text in Chinese that is killed. */
  static String harvest() {
    return """
    <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:qingshe.example:2026:88"
        version="3" standard="NewsML-G2" standardversion="2.34" conformance="power" xml:lang="zh-Hans">
      <catalogRef href="http://qingshe.example/c.xml"/>
      <itemMeta><itemClass qcode="ninat:text"/><provider literal="qingshe"/>
        <versionCreated>2026-11-04T09:30:00+08:00</versionCreated><embargoed/>
        <pubStatus qcode="stat:canceled"/></itemMeta>
      <contentMeta><by>青社记者 甄怀谷、李明</by><headline>石梁渡镇晚稻开镰</headline></contentMeta>
      <contentSet><inlineData contenttype="text/plain">石梁渡镇的晚稻昨日开镰。

    种粮大户说，今年收成不错。</inlineData></contentSet>
    </newsItem>
    """;
  }

  /** NewsML-G2, a package of two. */
  static String top() {
    return """
    <packageItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="tag:tarn.example,2026:top" version="11"
        standard="NewsML-G2" standardversion="2.34" conformance="power" xml:lang="en">
      <catalogRef href="http://tarn.example/c.xml"/>
      <itemMeta><itemClass qcode="ninat:composite"/><provider literal="tarn"/>
        <versionCreated>2026-11-04T12:30:00Z</versionCreated><pubStatus qcode="stat:usable"/>
        <service qcode="svc:top"><name>Top stories</name></service></itemMeta>
      <contentMeta><headline>Top stories</headline></contentMeta>
      <groupSet root="G1"><group id="G1" role="group:main" mode="pgrmod:seq">
        <itemRef residref="urn:newsml:tarn.example:1" contenttype="application/vnd.iptc.g2.newsitem+xml"
            size="2345"><itemClass qcode="ninat:text"/><title>Bridge reopens</title></itemRef>
        <itemRef residref="urn:newsml:tarn.example:2"><title>Mill to close</title>
          <description role="drol:summary">It has 40 looms.</description></itemRef>
      </group></groupSet>
    </packageItem>
    """;
  }
}
