package io.broadsheet.archive.reading.representation.ninjs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.broadsheet.archive.reading.representation.AsSent;
import io.broadsheet.archive.reading.representation.Body;
import io.broadsheet.archive.reading.representation.Byline;
import io.broadsheet.archive.reading.representation.Frame;
import io.broadsheet.archive.reading.representation.Moments;
import io.broadsheet.archive.reading.version.ArticleView;
import io.broadsheet.contracts.article.Filing;
import io.broadsheet.contracts.article.Handling;
import io.broadsheet.contracts.article.Rights;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One article as an item of ninjs 3.1 (https://iptc.org/standards/ninjs/). */
final class NinjsItem {
  private static final String SCHEMA = "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#";
  private static final Set<String> KINDS =
      Set.of("text", "audio", "video", "picture", "graphic", "composite", "component");
  private static final Set<String> MEDIA = Set.of("picture", "graphic", "video", "audio");

  private final ArticleView article;
  private final Frame frame;
  private final boolean cameInSo;
  // What the feed said and no field holds stands first: a field never hides it.
  private final ObjectNode item;

  private NinjsItem(ArticleView article, Frame frame) {
    this.article = article;
    this.frame = frame;
    this.cameInSo = cameInSo(article);
    this.item = Extensions.of(article);
  }

  static ObjectNode of(ArticleView article, Frame frame) {
    NinjsItem made = new NinjsItem(article, frame);
    made.identity();
    made.course();
    made.words();
    made.filing();
    made.rights();
    new Concepts(article, frame, made.item).write();
    new Attachments(article, made.item).write();
    if (made.cameInSo) {
      made.dialect();
    } else {
      made.elsewhere();
    }
    return made.item;
  }

  /** Whether it was ninjs already when its feed sent it. */
  static boolean cameInSo(ArticleView article) {
    return article.provenance().format().equals("ninjs");
  }

  /** Its identifier: the feed's own where that is an address, as the schema asks. */
  static String uri(ArticleView article) {
    return uri(article, article.provenance().guid());
  }

  /** The identifier of an item of the same feed. */
  static String uri(ArticleView article, String guid) {
    return AsSent.identifier(article, guid, cameInSo(article));
  }

  static boolean isMedia(ArticleView article) {
    String kind = article.wire().filing().kind();
    return kind != null && MEDIA.contains(kind);
  }

  private void identity() {
    item.put("uri", uri(article));
    item.putObject("standard").put("name", "ninjs").put("version", "3.1").put("schema", SCHEMA);
    String kind = article.wire().filing().kind();
    if (kind == null ? !cameInSo : KINDS.contains(kind)) {
      item.put("type", kind == null ? "text" : kind);
    }
    String label = article.course().label();
    put("version", label == null && !cameInSo ? Integer.toString(article.version()) : label);
    put("language", AsSent.language(article, cameInSo));
  }

  private void course() {
    Handling handling = article.wire().handling();
    item.put("pubStatus", article.status().word());
    put(
        "versionCreated",
        Moments.said(
            article,
            "versioncreated",
            cameInSo ? article.course().madeAt() : Moments.madeAt(article)));
    put("firstCreated", Moments.said(article, "firstcreated", handling.firstMadeAt()));
    put("expires", Moments.said(article, "expires", handling.expiresAt()));
    put("embargoedUntil", Moments.said(article, embargo(), article.course().embargoedUntil()));
    if (article.course().urgency() != null) {
      item.put("urgency", article.course().urgency());
    }
    put("edNote", article.course().editorNote());
  }

  // 1.x and 2.x call it otherwise.
  private String embargo() {
    return article.wire().times().stream().anyMatch(time -> time.field().equals("embargoed"))
        ? "embargoed"
        : "embargoeduntil";
  }

  private void words() {
    if (!item.has("headlines")) {
      addText("headlines", "main", null, article.text().headline());
      article.text().subheadlines().forEach(line -> addText("headlines", "sub", null, line));
    }
    String description = article.wire().filing().description();
    if (isMedia(article)) {
      // A picture's text is its caption.
      addText("descriptions", "text", "text/plain", article.text().body());
    } else {
      bodies();
      addText("descriptions", "text", "text/plain", description);
    }
    put("by", Byline.of(article.text().authors()));
  }

  private void bodies() {
    List<String> paragraphs = Body.paragraphs(article);
    if (item.has("bodies") || paragraphs.isEmpty()) {
      return;
    }
    addText("bodies", "html", "text/html", article.wire().html());
    // A blank line between paragraphs: readers may take a long line for one that goes on.
    addText("bodies", "text", "text/plain", String.join("\n\n", paragraphs));
  }

  private void filing() {
    Filing filing = article.wire().filing();
    put("slugline", filing.slugline());
    if (!filing.located().isEmpty()) {
      put(
          "located",
          filing.located().stream()
              .map(place -> place.name() == null ? place.code() : place.name())
              .collect(Collectors.joining(", ")));
    }
  }

  private void rights() {
    Rights rights = article.wire().rights();
    if (rights == null) {
      return;
    }
    put("copyrightHolder", rights.holder());
    put("copyrightNotice", rights.notice());
    put("usageTerms", rights.usageTerms());
    if (cameInSo) {
      put("creditline", rights.credit());
    } else if (rights.credit() != null) {
      item.withArray("infoSources").addObject().put("name", rights.credit()).put("role", "credit");
    }
  }

  /** What feeds write in keys of their own beside the standard's. */
  private void dialect() {
    put("url", article.course().url());
    Integer priority = article.wire().handling().priority();
    if (priority != null && !item.has("priority")) {
      item.put("priority", priority);
    }
    List<String> signals = article.wire().handling().signals();
    if (!signals.isEmpty() && !item.has("signals")) {
      signals.forEach(item.putArray("signals")::add);
    }
    if (article.text().dateline() != null) {
      put("dateline", article.text().dateline().place());
    }
  }

  /** What other formats say and 3.1 has no key for, as alternative identifiers with their roles. */
  private void elsewhere() {
    altId("archive", "urn:uuid:" + article.id());
    altId("guid", article.provenance().guid());
    altId("url", article.course().url());
    ArticleView.Issue issue = article.edition();
    if (issue != null) {
      altId("publication", issue.publication());
      altId("edition", frame.edition(issue.publication(), issue.date()));
      altId("editionDate", issue.date().toString());
      altId("editionNumber", issue.number() == null ? null : issue.number().toString());
      altId("page", Integer.toString(issue.page()));
      altId("ordinal", Integer.toString(issue.ordinal()));
    }
  }

  private void altId(String role, @Nullable String value) {
    if (value != null) {
      item.withArray("altIds").addObject().put("role", role).put("value", value);
    }
  }

  private void addText(String key, String role, @Nullable String type, @Nullable String value) {
    if (value == null || value.isBlank()) {
      return;
    }
    JsonNode there = item.path(key);
    if (!there.isMissingNode() && !there.isArray()) {
      return;
    }
    ObjectNode text = item.withArray(key).addObject().put("role", role);
    if (type != null) {
      text.put("contentType", type);
    }
    text.put("value", value);
  }

  private void put(String key, @Nullable String value) {
    if (value != null && !value.isBlank() && !item.has(key)) {
      item.put(key, value);
    }
  }
}
