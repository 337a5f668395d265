package io.broadsheet.ingest.reading.newsml1;

import io.broadsheet.contracts.article.Author;
import io.broadsheet.contracts.article.Dateline;
import io.broadsheet.contracts.article.Filing;
import io.broadsheet.contracts.article.Handling;
import io.broadsheet.contracts.article.Link;
import io.broadsheet.contracts.article.Rights;
import io.broadsheet.contracts.article.Status;
import io.broadsheet.contracts.article.Story;
import io.broadsheet.contracts.article.WireFacts;
import io.broadsheet.ingest.reading.Document;
import io.broadsheet.ingest.reading.ItemOutcome;
import io.broadsheet.ingest.reading.ReadItem;
import io.broadsheet.ingest.reading.Release;
import io.broadsheet.ingest.reading.credit.WireByline;
import io.broadsheet.ingest.reading.credit.WireDateline;
import io.broadsheet.ingest.reading.item.ItemText;
import io.broadsheet.ingest.reading.item.ItemTimes;
import io.broadsheet.ingest.reading.item.Languages;
import io.broadsheet.ingest.reading.item.Numbers;
import io.broadsheet.ingest.reading.xml.Leftovers;
import io.broadsheet.ingest.reading.xml.XmlElement;
import io.broadsheet.ingest.reading.xml.XmlItems;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One news item as an article (IPTC NewsML 1.2; element and attribute names are its own). */
final class NewsItem {
  private final XmlElement item;
  private final XmlElement envelope;
  private final Identification id;
  private final ZoneId zone;
  private final ItemTimes times;
  private final Management management;
  private final Outline outline;
  private final @Nullable String language;
  private final Component content;

  NewsItem(XmlElement item, XmlElement envelope, Identification id, Document document) {
    this.item = item;
    this.envelope = envelope;
    this.id = id;
    zone = document.feed().zone();
    times = new ItemTimes(zone);
    management = new Management(item, times);
    XmlElement component = item.child("NewsComponent").orElse(XmlElement.none());
    outline = new Outline(component);
    language =
        Languages.first(
            outline.formalName("DescriptiveMetadata", "Language"),
            component.attribute("xml:lang"),
            item.attribute("xml:lang"),
            document.language());
    content = Component.of(component, language);
  }

  ItemOutcome article() {
    Status status = management.status();
    if ("U".equals(id.update()) && status == Status.USABLE) {
      return XmlItems.refused(
          item,
          "partial-update",
          "The item holds instructions to change an earlier revision; send it whole.");
    }
    ItemText text = ItemText.of(id.guid(), headline(), content.words().text(), status, isText());
    if (!text.suffices(status)) {
      return XmlItems.refused(item, "no-text", "The item has neither text nor caption.");
    }
    return new ReadItem(text.guid(), release(status), story(text), null, text.reading(), facts());
  }

  private @Nullable String headline() {
    String line = outline.line("HeadLine");
    if (line == null && content.nitf() != null) {
      line = content.nitf().headline();
    }
    line = line == null ? item.textOf("Identification", "NameLabel") : line;
    return line == null ? outline.line("SlugLine") : line;
  }

  /** A headline without text is a flash, unless it names a picture. */
  private boolean isText() {
    return content.media().isEmpty();
  }

  private Release release(Status status) {
    Instant made = management.madeAt();
    return new Release(
        id.revision(),
        made,
        status,
        made,
        null,
        management.embargoedUntil(),
        management.urgency(),
        management.instructions(),
        null);
  }

  private Story story(ItemText text) {
    List<String> subheadlines = outline.lines("SubHeadLine");
    if (subheadlines.isEmpty() && content.nitf() != null) {
      subheadlines = content.nitf().subheadlines();
    }
    return new Story(
        text.headline(),
        subheadlines,
        authors(),
        dateline(),
        text.body(),
        language,
        outline.subjects());
  }

  private List<Author> authors() {
    List<Author> authors = new ArrayList<>();
    String title = outline.line("ByLineTitle");
    for (String line : outline.lines("ByLine")) {
      for (Author author : WireByline.authors(line)) {
        authors.add(author.role() == null ? new Author(author.name(), title) : author);
      }
    }
    return authors.isEmpty() && content.nitf() != null ? content.nitf().authors() : authors;
  }

  private @Nullable Dateline dateline() {
    Instant made = management.madeAt();
    LocalDate near = made == null ? null : LocalDate.ofInstant(made, zone);
    Dateline said = WireDateline.of(outline.line("DateLine"), near, language);
    return said == null && content.nitf() != null ? content.nitf().dateline() : said;
  }

  private WireFacts facts() {
    return new WireFacts(
        new Handling(
            management.expiresAt(),
            management.firstMadeAt(),
            Numbers.rank(envelope.attributeOf("FormalName", "Priority")),
            null,
            id.update() == null ? List.of() : List.of(String.valueOf(id.update()))),
        new Filing(
            content.kind(),
            outline.line("SlugLine"),
            content.nitf() == null ? null : content.nitf().description(),
            outline.concepts("DescriptiveMetadata", "Genre"),
            outline.places(),
            List.of()),
        rights(),
        content.words().html(),
        content.media(),
        links(),
        times.said(),
        extensions());
  }

  private @Nullable Rights rights() {
    String notice = outline.line("CopyrightLine");
    String terms = outline.line("RightsLine");
    String credit = outline.line("CreditLine");
    String holder = outline.text("RightsMetadata", "Copyright", "CopyrightHolder");
    return notice == null && terms == null && credit == null && holder == null
        ? null
        : new Rights(holder, notice, terms, credit);
  }

  private List<Link> links() {
    List<Link> links = new ArrayList<>();
    management.link("DerivedFrom", "derivedFrom", links);
    management.link("AssociatedWith", "associatedWith", links);
    for (XmlElement reference : item.all().filter(each -> each.is("NewsItemRef")).toList()) {
      String target = reference.attribute("NewsItem");
      if (target != null) {
        links.add(new Link("member", target, null, null));
      }
    }
    if (id.previous() != null) {
      links.add(new Link("supersedes", id.guid() + ":" + id.previous(), null, null));
    }
    return links;
  }

  private Map<String, Object> extensions() {
    // Instructions go to editors; the lines and the text are fields.
    Set<String> told =
        Set.of("ThisRevisionCreated", "FirstCreated", "Urgency", "HeadLine", "SlugLine");
    Leftovers leftovers =
        new Leftovers(
            element ->
                element.is("Instruction")
                    || content.told().contains(element)
                    || (told.contains(element.name()) && element.attributes().size() <= 1));
    Map<String, Object> extensions = new LinkedHashMap<>(leftovers.of(item, Set.of()));
    if (!envelope.isEmpty()) {
      extensions.put("NewsEnvelope", new Leftovers(element -> false).of(envelope, Set.of()));
    }
    Map<String, Object> hidden = management.hidden();
    if (!hidden.isEmpty()) {
      extensions.put(WireFacts.NONPUBLIC, hidden);
    }
    return extensions;
  }
}
