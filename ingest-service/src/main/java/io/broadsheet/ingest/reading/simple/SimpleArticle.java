package io.broadsheet.ingest.reading.simple;

import com.fasterxml.jackson.databind.JsonNode;
import io.broadsheet.contracts.article.Author;
import io.broadsheet.contracts.article.Reading;
import io.broadsheet.contracts.article.Status;
import io.broadsheet.contracts.article.Story;
import io.broadsheet.contracts.article.Subject;
import io.broadsheet.ingest.reading.ContentKey;
import io.broadsheet.ingest.reading.LanguageTag;
import io.broadsheet.ingest.reading.ReadItem;
import io.broadsheet.ingest.reading.Refused.Fault;
import io.broadsheet.ingest.reading.Release;
import io.broadsheet.ingest.reading.Times;
import io.broadsheet.ingest.reading.WebAddress;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The fields of one simple article, checked; all that is wrong is told at once. */
final class SimpleArticle {
  private static final int MOST_URGENT = 1;
  private static final int LEAST_URGENT = 9;
  // What indexes and one line on a screen can hold.
  private static final int LONGEST_ID = 1_000;
  private static final int LONGEST_LINE = 10_000;

  private final List<Fault> faults = new ArrayList<>();
  private final Status status;
  private final @Nullable String guid;
  private final @Nullable String version;
  private final @Nullable String headline;
  private final @Nullable String body;
  private final List<String> subheadlines;
  private final List<Author> authors;
  private final List<Subject> sections;
  private final @Nullable String language;
  private final @Nullable Instant publishedAt;
  private final @Nullable Instant embargoedUntil;
  private final @Nullable Integer urgency;
  private final @Nullable String editorNote;
  private final @Nullable String url;

  SimpleArticle(JsonNode object, ZoneId zone) {
    Fields fields = new Fields(object, "", faults);
    Status said = fields.parsed("status", Status::of);
    status = said == null ? Status.USABLE : said;
    guid = fields.text("guid", LONGEST_ID);
    version = fields.label("version", LONGEST_ID);
    headline = fields.text("headline", LONGEST_LINE);
    body = fields.text("body");
    subheadlines = fields.list("subheadlines", (in, node, at, ignored) -> in.textOf(node, at));
    authors = fields.list("authors", SimpleArticle::author);
    sections = fields.list("sections", SimpleArticle::subject);
    language = fields.parsed("language", LanguageTag::checked);
    Times times = new Times(zone);
    publishedAt = fields.parsed("publishedAt", times::parse);
    embargoedUntil = fields.parsed("embargoedUntil", times::parse);
    urgency = fields.number("urgency", MOST_URGENT, LEAST_URGENT);
    editorNote = fields.text("editorNote");
    url = fields.parsed("url", WebAddress::checked);
    if (status == Status.USABLE) {
      require(fields, "headline", headline);
      require(fields, "body", body);
    } else if (guid == null) {
      fields.fault("guid", "is required to recall an article");
    }
  }

  List<Fault> faults() {
    return List.copyOf(faults);
  }

  /** The item; to be asked only when there are no faults. */
  ReadItem item(@Nullable String requestLanguage) {
    String text = Objects.requireNonNullElse(body, "");
    String id = guid != null ? guid : url != null ? url : ContentKey.of(headline, text);
    // A recall need not repeat the headline; operators then see which item it recalls.
    Story story =
        new Story(
            Objects.requireNonNullElse(headline, id),
            subheadlines,
            authors,
            null,
            text,
            language == null ? requestLanguage : language,
            sections);
    Release release =
        new Release(
            version, null, status, publishedAt, null, embargoedUntil, urgency, editorNote, url);
    return new ReadItem(id, release, story, null, Reading.exact());
  }

  private static void require(Fields fields, String name, @Nullable String value) {
    // A value of the wrong type has its own fault already.
    if (value == null && !fields.isFaulty(name)) {
      fields.fault(name, "is required");
    }
  }

  private static @Nullable Author author(
      Fields fields, JsonNode node, String at, List<Fault> faults) {
    if (!node.isObject()) {
      String name = fields.textOf(node, at);
      return name == null || name.isBlank() ? null : new Author(name.strip(), null);
    }
    Fields author = new Fields(node, at, faults);
    String name = author.text("name");
    String role = author.text("role");
    if (name == null) {
      require(author, "name", null);
      return null;
    }
    return new Author(name, role);
  }

  private static @Nullable Subject subject(
      Fields fields, JsonNode node, String at, List<Fault> faults) {
    if (!node.isObject()) {
      String code = fields.textOf(node, at);
      return code == null || code.isBlank() ? null : subject(code.strip(), null, null);
    }
    Fields subject = new Fields(node, at, faults);
    String code = subject.label("code", LONGEST_ID);
    String name = subject.text("name");
    if (code == null && name == null) {
      require(subject, "code", null);
      return null;
    }
    return subject(
        code == null ? Objects.requireNonNull(name) : code, name, subject.text("scheme"));
  }

  private static Subject subject(String code, @Nullable String name, @Nullable String scheme) {
    int colon = code.indexOf(':');
    String prefix = colon > 0 ? code.substring(0, colon) : "feed";
    return new Subject(scheme == null ? prefix : scheme, code, name);
  }
}
