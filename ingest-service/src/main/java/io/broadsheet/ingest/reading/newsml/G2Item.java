package io.broadsheet.ingest.reading.newsml;

import io.broadsheet.contracts.article.Author;
import io.broadsheet.contracts.article.Dateline;
import io.broadsheet.contracts.article.Filing;
import io.broadsheet.contracts.article.Link;
import io.broadsheet.contracts.article.Media;
import io.broadsheet.contracts.article.Rights;
import io.broadsheet.contracts.article.Story;
import io.broadsheet.contracts.article.Subject;
import io.broadsheet.contracts.article.WireFacts;
import io.broadsheet.ingest.reading.Document;
import io.broadsheet.ingest.reading.ItemOutcome;
import io.broadsheet.ingest.reading.ReadItem;
import io.broadsheet.ingest.reading.Release;
import io.broadsheet.ingest.reading.Subjects;
import io.broadsheet.ingest.reading.credit.WireDateline;
import io.broadsheet.ingest.reading.item.ItemText;
import io.broadsheet.ingest.reading.item.ItemTimes;
import io.broadsheet.ingest.reading.item.Languages;
import io.broadsheet.ingest.reading.xml.XmlElement;
import io.broadsheet.ingest.reading.xml.XmlItems;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One news item or package as an article (IPTC NewsML-G2 2.x). */
final class G2Item {
  private final XmlElement item;
  private final @Nullable XmlElement header;
  private final ZoneId zone;
  private final ItemTimes times;
  private final XmlElement itemMeta;
  private final XmlElement contentMeta;
  private final @Nullable String language;
  private final Concepts concepts;
  private final G2Headlines headlines;
  private final G2Content content;
  private final G2Package members;
  private final G2Lifecycle lifecycle;
  private final G2Told told = new G2Told();

  private G2Item(
      XmlElement item, @Nullable XmlElement header, Catalogs ofMessage, Document document) {
    XmlElement none = XmlElement.none();
    this.item = item;
    this.header = header;
    zone = document.feed().zone();
    times = new ItemTimes(zone);
    itemMeta = item.child("itemMeta").orElse(none);
    contentMeta = item.child("contentMeta").orElse(none);
    language =
        Languages.first(
            contentMeta.attributeOf("tag", "language"),
            item.attribute("xml:lang"),
            document.language());
    concepts = Concepts.of(ofMessage.with(item), language, item);
    content = G2Content.of(item, language);
    members = item.is("packageItem") ? G2Package.of(item) : new G2Package(List.of(), "");
    headlines = G2Headlines.of(contentMeta, itemMeta, content, language);
    lifecycle = new G2Lifecycle(item, itemMeta, concepts, times);
  }

  /**
   * Maps an item.
   *
   * @param header of the message that it came in, null when it came alone
   */
  static ItemOutcome read(
      XmlElement item, @Nullable XmlElement header, Catalogs ofMessage, Document document) {
    return XmlItems.outcome(item, () -> new G2Item(item, header, ofMessage, document).article());
  }

  private ItemOutcome article() {
    Release release = lifecycle.release();
    G2Descriptions descriptions = G2Descriptions.of(contentMeta, concepts, language);
    String kind = kind();
    boolean isText = kind == null || kind.equals("text");
    ItemText text =
        ItemText.of(
            item.attribute("guid"),
            headlines.main(),
            body(descriptions, isText),
            release.status(),
            isText);
    if (!text.suffices(release.status())) {
      return XmlItems.refused(
          item,
          "no-text",
          isText ? "The item has no text." : "The item is a " + kind + " without a caption.");
    }
    return new ReadItem(
        text.guid(), release, story(text), null, text.reading(), facts(text, kind, descriptions));
  }

  private String body(G2Descriptions descriptions, boolean isText) {
    if (!content.words().isEmpty()) {
      return content.words().text();
    }
    // A picture's caption is its text; a story may have been sent as its summary alone.
    String caption = isText ? descriptions.summary() : descriptions.caption();
    return caption == null ? members.text() : caption;
  }

  private Story story(ItemText text) {
    return new Story(
        text.headline(),
        headlines.others(),
        authors(),
        dateline(),
        text.body(),
        language,
        Subjects.withMediaTopics(
            concepts.topics(contentMeta, "subject").stream()
                .filter(subject -> !isThing(subject))
                .toList()));
  }

  private List<Author> authors() {
    List<Author> inText = content.nitf() == null ? List.of() : content.nitf().authors();
    return new G2People(concepts, itemMeta, contentMeta).authors(contentMeta, inText);
  }

  private @Nullable Dateline dateline() {
    Instant made = lifecycle.release().madeAt();
    LocalDate near = made == null ? null : LocalDate.ofInstant(made, zone);
    Dateline said = WireDateline.of(contentMeta.textOf("dateline"), near, language);
    return said == null && content.nitf() != null ? content.nitf().dateline() : said;
  }

  private WireFacts facts(ItemText text, @Nullable String kind, G2Descriptions descriptions) {
    List<Subject> named =
        concepts.subjects(contentMeta, "subject").stream().filter(G2Item::isThing).toList();
    note();
    return new WireFacts(
        lifecycle.handling(header),
        new Filing(
            kind,
            contentMeta.textOf("slugline"),
            descriptions.summary(),
            concepts.subjects(contentMeta, "genre"),
            concepts.places(contentMeta, "located"),
            named),
        rights(),
        content.words().html(),
        media(text, kind, descriptions),
        links(),
        times.said(),
        told.extensions(item, header, content.nitfRoot()));
  }

  private @Nullable String kind() {
    String term = concepts.term(itemMeta.child("itemClass").orElse(null));
    if (!term.isEmpty()) {
      return term;
    }
    return item.is("packageItem") ? "composite" : null;
  }

  private List<Media> media(ItemText text, @Nullable String kind, G2Descriptions descriptions) {
    List<Media> media = new ArrayList<>(content.words().media());
    if (content.nitf() != null) {
      media.addAll(content.nitf().media());
    }
    if (kind == null || kind.equals("text") || kind.equals("composite")) {
      media.addAll(content.besides());
    } else if (!content.files().isEmpty()) {
      media.add(
          new Media(
              text.guid(),
              null,
              kind,
              headlines.main(),
              descriptions.caption(),
              contentMeta.textOf("creditline"),
              content.files()));
    }
    return media;
  }

  private List<Link> links() {
    List<Link> links = new ArrayList<>();
    for (XmlElement link : itemMeta.children("link")) {
      String target = link.firstOf("residref", "href");
      if (target != null) {
        String rel = link.attribute("rel");
        links.add(
            new Link(
                rel == null ? "link" : concepts.catalogs().code(rel),
                target,
                link.textOf("title"),
                link.attribute("contenttype")));
      }
    }
    links.addAll(members.members());
    return links;
  }

  private @Nullable Rights rights() {
    XmlElement none = XmlElement.none();
    XmlElement info = item.child("rightsInfo").orElse(none);
    XmlElement holder = info.child("copyrightHolder").orElse(none);
    String name = concepts.name(holder);
    Rights rights =
        new Rights(
            name == null ? holder.firstOf("literal", "qcode", "uri") : name,
            info.textOf("copyrightNotice"),
            info.textOf("usageTerms"),
            contentMeta.textOf("creditline"));
    return rights.equals(new Rights(null, null, null, null)) ? null : rights;
  }

  private void note() {
    lifecycle.note(told);
    told.noteText(content.chosen());
    told.note(headlines.chosen());
    told.note(contentMeta.child("slugline").orElse(null));
    told.note(contentMeta.child("creditline").orElse(null));
    told.note(contentMeta.child("urgency").orElse(null));
    told.note(contentMeta.child("language").orElse(null), "tag");
    told.note(itemMeta.child("itemClass").orElse(null), "qcode");
    for (String concept : List.of("subject", "genre", "located")) {
      told.noteConcepts(contentMeta, concept);
    }
  }

  /** Whether a subject is a person, place or thing rather than a topic. */
  private static boolean isThing(Subject subject) {
    String kind = subject.kind();
    return kind != null && THINGS.contains(kind.substring(kind.lastIndexOf(':') + 1));
  }

  // IPTC NewsCodes, concept natures; what is "abstract" is a topic.
  private static final Set<String> THINGS =
      Set.of(
          "person", "organisation", "organization", "geoArea", "poi", "event", "object", "animal");
}
