package io.broadsheet.runtime.event;

import io.broadsheet.contracts.article.RawArticle;
import io.broadsheet.contracts.enrichment.EnrichedArticle;
import io.broadsheet.contracts.submission.SubmissionReceived;
import io.broadsheet.contracts.topic.EventHeader;
import io.broadsheet.contracts.topic.EventType;
import io.broadsheet.runtime.trace.TraceParent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/** Headers of records: CloudEvents 1.0, Kafka protocol binding 1.0.2, binary content mode. */
public final class EventHeaders {
  // The only headers that travel on: anything else that a record carries stays behind, because
  // some (reply topics, say) would steer the next hop.
  private static final List<String> TRAVELLING =
      List.of(
          EventHeader.SPEC_VERSION,
          EventHeader.ID,
          EventHeader.SOURCE,
          EventHeader.TYPE,
          EventHeader.TIME,
          EventHeader.SUBJECT,
          EventHeader.CONTENT_TYPE,
          EventHeader.TRACE_PARENT,
          EventHeader.FEED,
          EventHeader.SUBMISSION_ID,
          EventHeader.POSITION,
          EventHeader.RECEIPT);
  private static final String JSON = "application/json";

  private EventHeaders() {}

  /** For a record on {@code submissions.received}. */
  public static Headers submission(SubmissionReceived receipt, TraceParent trace) {
    String id = receipt.submissionId().toString();
    Headers headers =
        event(id, EventType.SUBMISSION_RECEIVED, id, receipt.receivedAt(), receipt.mediaType());
    put(headers, EventHeader.SOURCE, "/feeds/" + receipt.feed());
    put(headers, EventHeader.FEED, receipt.feed().value());
    put(headers, EventHeader.SUBMISSION_ID, id);
    put(headers, EventHeader.TRACE_PARENT, trace.header());
    headers.add(EventHeader.RECEIPT, EventJson.write(receipt));
    return headers;
  }

  /** For a record on {@code articles.raw}. */
  public static Headers raw(RawArticle article, TraceParent trace) {
    Headers headers =
        article(
            article, EventType.ARTICLE_RAW, article.lifecycle().version().receivedAt(), "/feeds/");
    put(headers, EventHeader.TRACE_PARENT, trace.header());
    return headers;
  }

  /**
   * For a record on {@code articles.enriched}.
   *
   * @param incoming of the record it was made from: the trace goes on
   */
  public static Headers enriched(EnrichedArticle enriched, Headers incoming) {
    Headers headers =
        article(
            enriched.article(), EventType.ARTICLE_ENRICHED, enriched.enrichedAt(), "/enrichment/");
    TraceParent trace = trace(incoming).map(TraceParent::child).orElseGet(TraceParent::start);
    put(headers, EventHeader.TRACE_PARENT, trace.header());
    return headers;
  }

  /** The step that wrote a record; none when it does not say. */
  public static Optional<TraceParent> trace(Headers headers) {
    return TraceParent.parse(text(headers, EventHeader.TRACE_PARENT).orElse(null));
  }

  /** A header's text; the last one counts where it stands twice. */
  public static Optional<String> text(Headers headers, String name) {
    Header header = headers.lastHeader(name);
    return header == null || header.value() == null
        ? Optional.empty()
        : Optional.of(new String(header.value(), StandardCharsets.UTF_8));
  }

  /** A copy with only the headers that may travel on. */
  public static Headers travelling(Headers incoming) {
    Headers kept = new RecordHeaders();
    for (String name : TRAVELLING) {
      Header header = incoming.lastHeader(name);
      if (header != null) {
        kept.add(name, header.value());
      }
    }
    return kept;
  }

  static void put(Headers headers, String name, String value) {
    headers.add(name, value.getBytes(StandardCharsets.UTF_8));
  }

  private static Headers article(RawArticle article, String type, Instant time, String source) {
    String submission = article.origin().submissionId().toString();
    int position = article.origin().position();
    String feed = article.origin().feed().value();
    Headers headers = event(submission + "/" + position, type, article.id().toString(), time, JSON);
    put(headers, EventHeader.SOURCE, source + feed);
    put(headers, EventHeader.FEED, feed);
    put(headers, EventHeader.SUBMISSION_ID, submission);
    put(headers, EventHeader.POSITION, Integer.toString(position));
    return headers;
  }

  private static Headers event(
      String id, String type, String subject, Instant time, String contentType) {
    Headers headers = new RecordHeaders();
    put(headers, EventHeader.SPEC_VERSION, "1.0");
    put(headers, EventHeader.ID, id);
    put(headers, EventHeader.TYPE, type);
    put(headers, EventHeader.SUBJECT, subject);
    put(headers, EventHeader.TIME, time.toString());
    put(headers, EventHeader.CONTENT_TYPE, contentType);
    return headers;
  }
}
