package io.broadsheet.archive.reading.answer;

import io.broadsheet.archive.reading.page.Cursor;
import io.broadsheet.archive.reading.page.NextLink;
import io.broadsheet.archive.reading.representation.Frame;
import io.broadsheet.archive.reading.representation.Listing;
import io.broadsheet.archive.reading.representation.Representation;
import io.broadsheet.archive.reading.version.ArticleRow;
import io.broadsheet.archive.reading.version.ArticleView;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriBuilder;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Answers a question with one article or a page of them. */
public final class Answer {
  // Programs look for feeds of a list; its other forms are in the API's description.
  private static final Set<String> FEEDS = Set.of("atom", "rss", "jsonfeed");

  private final Question question;
  private final Frame frame;

  private Answer(Question question, @Nullable String next) {
    this.question = question;
    this.frame = question.frame(next == null ? null : NextLink.address(question.uri(), next));
  }

  private interface Writing {
    void to(Writer out) throws IOException;
  }

  /** One version of an article. */
  public static Response of(ArticleRow row, Question question) {
    Answer answer = new Answer(question, null);
    ArticleView article = ArticleView.of(row, question.viewer());
    // Strong: it differs whenever a byte of the answer may.
    EntityTag tag = new EntityTag(answer.fingerprint(answer.fingerprint(row)));
    Instant changedAt = row.held().archivedAt();
    Response.ResponseBuilder response =
        answer.response(
            tag,
            changedAt,
            question.form().articleType(),
            out -> question.form().write(article, answer.frame, out));
    UriBuilder canonical = UriBuilder.fromUri(answer.frame.article(article.id()));
    response.links(link(canonical.build(), "canonical", null));
    for (Representation form : Forms.all()) {
      if (form != question.form()) {
        response.links(answer.alternate(form, form.articleType()));
      }
    }
    return response.lastModified(Date.from(changedAt)).build();
  }

  /**
   * A page of a list.
   *
   * @param rows that the listing was made of
   */
  public static Response of(Listing listing, List<ArticleRow> rows, Question question) {
    Answer answer = new Answer(question, listing.next());
    List<Object> parts = new ArrayList<>();
    rows.forEach(row -> parts.add(answer.fingerprint(row)));
    parts.add(listing.total());
    parts.add(listing.extras());
    parts.add(String.valueOf(listing.next()));
    // Weak: a feed without entries names the time when it was asked for.
    EntityTag tag = new EntityTag(answer.fingerprint(parts), true);
    Response.ResponseBuilder response =
        answer.response(
            tag,
            null,
            question.form().listType(),
            out -> question.form().write(listing, answer.frame, out));
    for (Representation form : Forms.all()) {
      if (FEEDS.contains(form.name()) && form != question.form()) {
        response.links(answer.alternate(form, form.listType()));
      }
    }
    return NextLink.on(response, question.uri(), listing.next()).build();
  }

  private Response.ResponseBuilder response(
      EntityTag tag, @Nullable Instant changedAt, String mediaType, Writing writing) {
    Optional<Integer> refusal = Preconditions.refusal(question.headers(), tag, changedAt);
    Response.ResponseBuilder response =
        refusal
            .map(Response::status)
            .orElseGet(() -> Response.ok(stream(writing)).type(mediaType + ";charset=UTF-8"));
    // A reader may keep it but asks each time, and so learns of a kill at once.
    return response
        .tag(tag)
        .header("Cache-Control", "no-cache")
        .header("Vary", "Accept, Authorization");
  }

  private static StreamingOutput stream(Writing writing) {
    return out -> {
      Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
      writing.to(writer);
      writer.flush();
    };
  }

  private String fingerprint(Object content) {
    return Cursor.fingerprint(
        content,
        question.viewer().isOperator(),
        question.form().name(),
        new TreeSet<>(question.fields().names()),
        frame.base());
  }

  // The archive writes a version's row anew for whatever changes in it.
  private String fingerprint(ArticleRow row) {
    return row.event().article().lifecycle().version().contentHash() + row.held();
  }

  private Link alternate(Representation form, String mediaType) {
    URI address =
        question
            .uri()
            .getRequestUriBuilder()
            .replaceQueryParam("cursor")
            .replaceQueryParam("fields")
            .replaceQueryParam("format", form.name())
            .build();
    return link(address, "alternate", mediaType);
  }

  private static Link link(URI address, String rel, @Nullable String mediaType) {
    Link.Builder link = Link.fromUri(address).rel(rel);
    return (mediaType == null ? link : link.type(mediaType)).build();
  }
}
