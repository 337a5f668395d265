package io.broadsheet.ingest.reading.mail;

import io.broadsheet.contracts.article.Link;
import io.broadsheet.contracts.article.SaidTime;
import io.broadsheet.contracts.article.Subject;
import io.broadsheet.ingest.reading.ContentKey;
import io.broadsheet.ingest.reading.Document;
import io.broadsheet.ingest.reading.Times;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a mail's header says of its articles. */
final class Filed {
  private static final Set<String> TOLD =
      Set.of(
          "from",
          "sender",
          "reply-to",
          "to",
          "cc",
          "subject",
          "date",
          "message-id",
          "in-reply-to",
          "references",
          "supersedes",
          "obsoletes",
          "keywords",
          "organization",
          "comments",
          "content-language",
          "expires",
          "expiry-date");

  private final Header header;
  private final Times times;
  private final Document document;

  Filed(Header header, Document document) {
    this.header = header;
    this.document = document;
    times = new Times(document.feed().zone());
  }

  /** The same for every copy of the mail: its id, or where it has none what it says. */
  String guid(String text) {
    String id = header.id("Message-ID");
    return id != null
        ? id
        : "mail:"
            + ContentKey.of(header.raw("From"), header.raw("Date"), header.text("Subject"), text);
  }

  /** When it was written; null when it does not say, or says what is no time. */
  @Nullable SaidTime date() {
    return time("Date");
  }

  @Nullable Instant expiresAt() {
    SaidTime time = time(header.has("Expires") ? "Expires" : "Expiry-Date");
    return time == null ? null : time.at();
  }

  private @Nullable SaidTime time(String field) {
    String said = header.raw(field);
    if (said == null || said.isBlank()) {
      return null;
    }
    try {
      return times.said(field, said);
    } catch (IllegalArgumentException e) {
      // A mailer's clock is no reason to refuse what a correspondent wrote.
      return null;
    }
  }

  /** BCP 47, null when neither mail nor request says. */
  @Nullable String language() {
    String said = header.raw("Content-Language");
    boolean isTag = said != null && said.strip().matches("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*");
    return isTag ? Objects.requireNonNull(said).strip() : document.language();
  }

  List<Link> links() {
    List<Link> links = new ArrayList<>();
    Map<String, List<String>> targets = new LinkedHashMap<>();
    targets.put("supersedes", new ArrayList<>(header.ids("Supersedes")));
    targets.get("supersedes").addAll(header.ids("Obsoletes"));
    targets.put("inReplyTo", header.ids("In-Reply-To"));
    targets.put("references", header.ids("References"));
    targets.forEach(
        (rel, ids) ->
            ids.stream().limit(100).forEach(id -> links.add(new Link(rel, id, null, null))));
    return links;
  }

  List<Subject> keywords() {
    return header.all("Keywords").stream()
        .flatMap(value -> Arrays.stream(value.split("[,;，；、]")))
        .map(word -> EncodedWords.decode(word, document.feed().charset()).strip())
        .filter(word -> !word.isEmpty())
        .distinct()
        .limit(100)
        .map(word -> new Subject("keyword", word, word))
        .toList();
  }

  /** For operators: who wrote to whom. */
  Map<String, Object> envelope() {
    return new LinkedHashMap<>(header.texts(TOLD::contains));
  }

  /** The way that it took and what programs wrote on it. */
  Map<String, String> transmission() {
    return header.texts(name -> !TOLD.contains(name) && !name.startsWith("content-"));
  }
}
