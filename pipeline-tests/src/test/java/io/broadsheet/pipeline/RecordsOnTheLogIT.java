package io.broadsheet.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.broadsheet.contracts.topic.EventHeader;
import io.broadsheet.contracts.topic.EventType;
import io.broadsheet.contracts.topic.Topics;
import io.broadsheet.pipeline.client.Archive;
import io.broadsheet.pipeline.client.Articles;
import io.broadsheet.pipeline.client.Feed;
import io.broadsheet.pipeline.client.Json;
import io.broadsheet.pipeline.client.Log;
import io.broadsheet.pipeline.client.Post;
import io.broadsheet.pipeline.client.Receipt;
import io.broadsheet.pipeline.stack.OnTheStack;
import io.broadsheet.pipeline.stack.Stack;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What other programs find on the topics: CloudEvents, a trace, and values after the schemas. */
@OnTheStack
class RecordsOnTheLogIT {
  private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

  private final Feed feed;
  private final Archive archive;
  private final Log log;
  private final Post post =
      Post.json(Articles.aboutABridge("records:1"))
          .with("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01");
  private String submission = "";
  private String article = "";

  RecordsOnTheLogIT(Stack stack) {
    this.feed = Feed.newlyRegistered(stack, "records");
    this.archive = Archive.of(stack);
    this.log = new Log(stack.bootstrapServers());
  }

  @BeforeAll
  void anArticleIsArchived() {
    Receipt receipt = feed.accepted(post);
    assertThat(archive.outcome(receipt)).isEqualTo("archived");
    submission = receipt.submission();
    article = receipt.article();
  }

  @Test
  void carriesTheOriginalBytesWithTheirReceipt() throws IOException {
    ConsumerRecord<String, byte[]> record = only(Topics.SUBMISSIONS_RECEIVED, submission);

    assertThat(record.value()).isEqualTo(post.body());
    assertCloudEvent(record, EventType.SUBMISSION_RECEIVED, submission, submission);
    assertValid("submission-received", header(record, EventHeader.RECEIPT));
  }

  @Test
  void carriesRawAndEnrichedArticlesAsCloudEvents() throws IOException {
    ConsumerRecord<String, byte[]> raw = only(Topics.ARTICLES_RAW, article);
    ConsumerRecord<String, byte[]> enriched = only(Topics.ARTICLES_ENRICHED, article);

    assertCloudEvent(raw, EventType.ARTICLE_RAW, submission + "/0", article);
    assertCloudEvent(enriched, EventType.ARTICLE_ENRICHED, submission + "/0", article);
    for (ConsumerRecord<String, byte[]> record : List.of(raw, enriched)) {
      assertThat(header(record, EventHeader.SUBMISSION_ID)).isEqualTo(submission);
      assertThat(header(record, EventHeader.POSITION)).isEqualTo("0");
      assertThat(header(record, EventHeader.CONTENT_TYPE)).startsWith("application/json");
    }
    assertValid("raw-article", text(raw));
    assertValid("enriched-article", text(enriched));
    assertThat(Json.read(text(enriched)).path("rawOffset").asText()).isEqualTo(Log.position(raw));
  }

  @Test
  void carriesTheTraceOfTheRequestToTheEnd() {
    List<String> traces =
        List.of(
            header(only(Topics.SUBMISSIONS_RECEIVED, submission), EventHeader.TRACE_PARENT),
            header(only(Topics.ARTICLES_RAW, article), EventHeader.TRACE_PARENT),
            header(only(Topics.ARTICLES_ENRICHED, article), EventHeader.TRACE_PARENT));

    assertThat(traces)
        .doesNotHaveDuplicates()
        .allSatisfy(trace -> assertThat(trace).matches("00-" + TRACE + "-[0-9a-f]{16}-01"));
  }

  @Test
  void isWhereTheArchiveSaysItIs() {
    var shown = archive.article(article).expect(200).json().path("provenance");

    assertThat(shown.path("submissionId").asText()).isEqualTo(submission);
    assertThat(shown.path("rawOffset").asText())
        .isEqualTo(Log.position(only(Topics.ARTICLES_RAW, article)));
    assertThat(shown.path("enrichedOffset").asText())
        .isEqualTo(Log.position(only(Topics.ARTICLES_ENRICHED, article)));
  }

  private void assertCloudEvent(
      ConsumerRecord<String, byte[]> record, String type, String id, String subject) {
    assertThat(header(record, EventHeader.SPEC_VERSION)).isEqualTo("1.0");
    assertThat(header(record, EventHeader.TYPE)).isEqualTo(type);
    assertThat(header(record, EventHeader.ID)).isEqualTo(id);
    assertThat(header(record, EventHeader.SUBJECT)).isEqualTo(subject);
    assertThat(header(record, EventHeader.SOURCE)).contains(feed.id());
    assertThat(header(record, EventHeader.FEED)).isEqualTo(feed.id());
    assertThat(header(record, EventHeader.TIME)).endsWith("Z");
  }

  private ConsumerRecord<String, byte[]> only(String topic, String key) {
    List<ConsumerRecord<String, byte[]>> records = log.of(topic, key);
    assertThat(records).as("records of %s on %s", key, topic).hasSize(1);
    return records.getFirst();
  }

  private static void assertValid(String schema, String json) throws IOException {
    try (InputStream file =
        Objects.requireNonNull(
            Topics.class.getResourceAsStream("/schemas/" + schema + ".schema.json"))) {
      assertThat(
              SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                  .getSchema(file)
                  .validate(json, InputFormat.JSON))
          .isEmpty();
    }
  }

  private static String header(ConsumerRecord<String, byte[]> record, String name) {
    return Log.header(record, name).orElse("none");
  }

  private static String text(ConsumerRecord<String, byte[]> record) {
    return new String(record.value(), StandardCharsets.UTF_8);
  }
}
