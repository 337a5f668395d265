package io.broadsheet.ingest.publication;

import io.broadsheet.ingest.reading.Readers;
import io.broadsheet.ingest.reading.edition.EditionReader;
import io.broadsheet.ingest.reading.iptc7901.WireReader;
import io.broadsheet.ingest.reading.mail.MailReader;
import io.broadsheet.ingest.reading.newsml.NewsMlReader;
import io.broadsheet.ingest.reading.newsml1.NewsMl1Reader;
import io.broadsheet.ingest.reading.ninjs.NinjsReader;
import io.broadsheet.ingest.reading.nitf.NitfReader;
import io.broadsheet.ingest.reading.simple.SimpleReader;
import io.broadsheet.ingest.reading.syndication.JsonFeedReader;
import io.broadsheet.ingest.reading.syndication.SyndicationReader;
import io.broadsheet.ingest.reading.xml.UnknownXmlReader;
import io.broadsheet.ingest.reading.xml.XmlMedia;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes the pure parts known to the shell. */
final class Wiring {
  @Produces
  @Singleton
  Readers readers() {
    Set<String> mediaTypes =
        new HashSet<>(Set.of("application/json", "text/markdown", "text/plain"));
    mediaTypes.add(NinjsReader.MEDIA_TYPE);
    mediaTypes.addAll(XmlMedia.TYPES);
    mediaTypes.addAll(SyndicationReader.MEDIA_TYPES);
    mediaTypes.add(JsonFeedReader.MEDIA_TYPE);
    mediaTypes.addAll(WireReader.MEDIA_TYPES);
    Readers ofDocuments =
        new Readers(
            mediaTypes,
            List.of(
                new NewsMlReader(),
                new NitfReader(),
                new NewsMl1Reader(),
                new SyndicationReader(),
                new UnknownXmlReader(),
                new JsonFeedReader(),
                new NinjsReader(),
                new SimpleReader(),
                new WireReader(),
                new EditionReader()));
    return ofDocuments.with(MailReader.MEDIA_TYPE, new MailReader(ofDocuments));
  }

  @Produces
  @Singleton
  Preparer preparer(Readers readers, PublicationSettings settings) {
    return new Preparer(readers, settings.mostItems());
  }
}
