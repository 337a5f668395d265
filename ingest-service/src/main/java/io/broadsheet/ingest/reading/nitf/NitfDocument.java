package io.broadsheet.ingest.reading.nitf;

import io.broadsheet.contracts.article.Handling;
import io.broadsheet.contracts.article.Link;
import io.broadsheet.contracts.article.Media;
import io.broadsheet.contracts.article.Rights;
import io.broadsheet.contracts.article.Status;
import io.broadsheet.contracts.article.Story;
import io.broadsheet.contracts.article.WireFacts;
import io.broadsheet.ingest.reading.Batch;
import io.broadsheet.ingest.reading.Document;
import io.broadsheet.ingest.reading.ItemOutcome;
import io.broadsheet.ingest.reading.ReadItem;
import io.broadsheet.ingest.reading.Release;
import io.broadsheet.ingest.reading.WebAddress;
import io.broadsheet.ingest.reading.item.EditorialWords;
import io.broadsheet.ingest.reading.item.ItemText;
import io.broadsheet.ingest.reading.item.ItemTimes;
import io.broadsheet.ingest.reading.item.Languages;
import io.broadsheet.ingest.reading.item.Numbers;
import io.broadsheet.ingest.reading.item.StatusWord;
import io.broadsheet.ingest.reading.xml.XmlElement;
import io.broadsheet.ingest.reading.xml.XmlItems;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One NITF document as an article (IPTC NITF 3.6; element and attribute names are its own). */
final class NitfDocument {
  private final XmlElement nitf;
  private final XmlElement head;
  private final XmlElement docdata;
  private final NitfIdentity identity;
  private final ItemTimes times;
  private final ZoneId zone;
  private final @Nullable String language;

  private NitfDocument(XmlElement nitf, Document document) {
    XmlElement none = XmlElement.none();
    this.nitf = nitf;
    head = nitf.child("head").orElse(none);
    docdata = head.child("docdata").orElse(none);
    identity = NitfIdentity.of(nitf, docdata);
    zone = document.feed().zone();
    times = new ItemTimes(zone);
    language =
        Languages.first(
            nitf.attribute("xml:lang"),
            nitf.child("body").map(body -> body.attribute("xml:lang")).orElse(null),
            nitf.attributeOf("lang", "body", "body.content", "lang"),
            nitf.attribute("baselang"),
            document.language());
  }

  /** Adds the story; a document that sets another one's status adds that recall before it. */
  static void read(XmlElement nitf, Document document, Batch batch) {
    NitfDocument mapper = new NitfDocument(nitf, document);
    String target = mapper.identity.target();
    if (target == null) {
      batch.add(mapper.identity.guid(), () -> XmlItems.outcome(nitf, mapper::article));
      return;
    }
    // The number that this document has says nothing of the other one's versions.
    batch.add(target, () -> XmlItems.outcome(nitf, () -> mapper.recallOf(target, null)));
    NitfText text = NitfText.of(nitf, null, mapper.language);
    String guid = mapper.identity.guid();
    String key = mapper.identity.key();
    // A notice for editors alone is no article; one with a text of its own is.
    if (guid != null && !text.words().isEmpty()) {
      batch.add(guid, () -> XmlItems.outcome(nitf, mapper::article));
    } else if (key != null) {
      // The other one may be a revision of the story that both have the key of.
      batch.add(
          key, () -> XmlItems.outcome(nitf, () -> mapper.recallOf(key, mapper.identity.version())));
    }
  }

  private ItemOutcome article() {
    Release release = release(status(), identity.version());
    Instant made = release.madeAt();
    NitfText text =
        NitfText.of(nitf, made == null ? null : LocalDate.ofInstant(made, zone), language);
    String words = text.words().text();
    if (words.isBlank() && text.description() != null) {
      words = text.description();
    }
    ItemText whole = ItemText.of(identity.guid(), text.headline(), words, release.status(), true);
    if (!whole.suffices(release.status())) {
      return XmlItems.refused(nitf, "no-text", "The document has no text.");
    }
    return new ReadItem(
        whole.guid(), release, story(text, whole), null, whole.reading(), facts(text, handling()));
  }

  /** The status that this document gives to another, with nothing of that one's words. */
  private ItemOutcome recallOf(String target, @Nullable String version) {
    Status status =
        StatusWord.of("management-idref-status", managementWord("management-idref-status"));
    Release release = release(status == null ? Status.CANCELED : status, version);
    ItemText text = ItemText.of(target, null, "", release.status(), true);
    if (!text.suffices(release.status())) {
      return XmlItems.refused(
          docdata, "no-text", "The document makes another one usable without its text.");
    }
    Story story = new Story(text.headline(), List.of(), List.of(), null, "", language, List.of());
    WireFacts facts =
        new WireFacts(
            handling(),
            NitfFiling.filing(head, docdata, XmlElement.none(), null),
            null,
            null,
            List.of(),
            List.of(),
            times.said(),
            withNotice(extensions()));
    return new ReadItem(target, release, story, null, text.reading(), facts);
  }

  /** What a recall says in place of a story, which is not for readers. */
  private Map<String, Object> withNotice(Map<String, Object> extensions) {
    NitfText text = NitfText.of(nitf, null, language);
    Map<String, Object> hidden = new LinkedHashMap<>();
    if (extensions.get(WireFacts.NONPUBLIC) instanceof Map<?, ?> orders) {
      orders.forEach((name, value) -> hidden.put(String.valueOf(name), value));
    }
    if (text.headline() != null) {
      hidden.put("hedline", text.headline());
    }
    if (!text.words().isEmpty()) {
      hidden.put("body.content", text.words().text());
    }
    if (!hidden.isEmpty()) {
      extensions.put(WireFacts.NONPUBLIC, hidden);
    }
    return extensions;
  }

  private Status status() {
    String word = managementWord("management-status");
    // Embargo is a time here, not a status.
    boolean isEmbargo = word != null && word.equalsIgnoreCase("embargoed");
    Status status = isEmbargo ? null : StatusWord.of("management-status", word);
    return EditorialWords.severest(
        status == null ? Status.USABLE : status, messageTypes(), messages());
  }

  private @Nullable String managementWord(String attribute) {
    return docdata.attribute(attribute);
  }

  private Release release(Status status, @Nullable String version) {
    Instant issued = times.at("date.issue", docdata.attributeOf("norm", "date.issue"));
    Instant released = times.at("date.release", docdata.attributeOf("norm", "date.release"));
    boolean isHeld =
        released == null
            && ("embargoed".equalsIgnoreCase(managementWord("management-status"))
                || EditorialWords.isHeld(messageTypes(), messages()));
    Instant first = issued == null ? released : issued;
    return new Release(
        version,
        issued,
        status,
        first == null ? printed() : first,
        null,
        isHeld ? ItemTimes.UNTIL_TOLD : released,
        Numbers.rank(docdata.attributeOf("ed-urg", "urgency")),
        editorNote(),
        page());
  }

  /** When and where a paper that sends its archive has printed it. */
  private @Nullable Instant printed() {
    return times.at("pubdata", head.attributeOf("date.publication", "pubdata"));
  }

  private @Nullable String page() {
    String address = head.attributeOf("ex-ref", "pubdata");
    try {
      return address == null ? null : WebAddress.checked(address);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private Handling handling() {
    List<String> signals = new ArrayList<>();
    docdata.child("correction").ifPresent(each -> signals.add("correction"));
    signals.addAll(messageTypes());
    return new Handling(
        times.at("date.expire", docdata.attributeOf("norm", "date.expire")),
        times.at("revision-history", firstRevision()),
        null,
        null,
        signals);
  }

  private List<String> messageTypes() {
    return ofMessages("msg-type");
  }

  private List<String> messages() {
    return ofMessages("info");
  }

  private List<String> ofMessages(String attribute) {
    return docdata.children("ed-msg").stream()
        .map(message -> message.attribute(attribute))
        .filter(Objects::nonNull)
        .toList();
  }

  private @Nullable String firstRevision() {
    List<XmlElement> revisions = head.children("revision-history");
    return revisions.isEmpty() ? null : revisions.getFirst().attribute("norm");
  }

  private @Nullable String editorNote() {
    Stream<@Nullable String> corrections =
        docdata.children("correction").stream().map(each -> each.attribute("info"));
    Stream<@Nullable String> notes =
        bodyHead().children("note").stream().filter(NitfRest::isForEditors).map(XmlElement::text);
    String all =
        Stream.of(messages().stream(), corrections, notes)
            .flatMap(each -> each)
            .filter(Objects::nonNull)
            .distinct()
            .collect(Collectors.joining("\n"));
    return all.isBlank() ? null : all;
  }

  private Story story(NitfText text, ItemText whole) {
    return new Story(
        whole.headline(),
        text.subheadlines(),
        text.authors(),
        text.dateline(),
        whole.body(),
        language,
        NitfFiling.subjects(head));
  }

  private WireFacts facts(NitfText text, Handling handling) {
    List<Media> media = new ArrayList<>(text.words().media());
    media.addAll(text.media());
    return new WireFacts(
        handling,
        NitfFiling.filing(
            head, docdata, nitf.child("body").orElse(XmlElement.none()), text.description()),
        rights(),
        text.words().html(),
        media,
        links(),
        times.said(),
        extensions());
  }

  private List<Link> links() {
    String corrected = docdata.attributeOf("id-string", "correction");
    return corrected == null ? List.of() : List.of(new Link("corrects", corrected, null, null));
  }

  private @Nullable Rights rights() {
    String year = docdata.attributeOf("year", "doc.copyright");
    String holder = docdata.attributeOf("holder", "doc.copyright");
    String owner = docdata.attributeOf("owner", "doc.rights");
    String limits = docdata.attributeOf("limitations", "doc.rights");
    String notice = bodyHead().textOf("rights");
    String credit = bodyHead().textOf("distributor");
    if (notice == null && holder != null) {
      notice = "© " + (year == null ? "" : year + " ") + holder;
    }
    String named = holder == null ? owner : holder;
    return named == null && notice == null && limits == null && credit == null
        ? null
        : new Rights(named, notice, limits, credit);
  }

  private XmlElement bodyHead() {
    return nitf.child("body", "body.head").orElse(XmlElement.none());
  }

  private Map<String, Object> extensions() {
    Map<String, Object> extensions = NitfRest.ofArticle(nitf);
    Map<String, Object> hidden = NitfRest.forEditors(nitf);
    if (!hidden.isEmpty()) {
      extensions.put(WireFacts.NONPUBLIC, hidden);
    }
    return extensions;
  }
}
