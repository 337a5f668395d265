package io.broadsheet.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.broadsheet.contracts.article.*;
import io.broadsheet.contracts.enrichment.*;
import io.broadsheet.contracts.id.*;
import io.broadsheet.contracts.topic.*;
import java.time.*;
import java.util.*;
import org.junit.jupiter.api.Test;

class WireTest {
  @Test
  void flat() throws Exception {
    ObjectMapper m =
        new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    FeedId f = new FeedId("demo");
    RawArticle a =
        new RawArticle(
            ArticleId.of(f, "x"),
            new Origin(f, "x", SubmissionId.random(), 0, "edition"),
            new Lifecycle(
                new VersionStamp(null, null, Instant.now(), "ab"),
                Status.USABLE,
                Instant.now(),
                LocalDate.EPOCH,
                null,
                null,
                null,
                null),
            new Story("头条", List.of(), List.of(new Author("a", null)), null, "正文", null, List.of()),
            new EditionPlace(
                new EditionFacts("报", LocalDate.EPOCH, 1, 4, null, null, null, null), 1, 2),
            new Reading(0.5, List.of(), Map.of("body", new TextMap(List.of(new Run(0, 3, 2))))));
    EnrichedArticle e =
        new EnrichedArticle(
            a,
            new Enrichment(
                "zh-Hans", List.of(), List.of(), List.of(), "", null, List.of(), List.of()),
            new RecordPosition("articles.raw", 1, 2),
            Instant.now());
    String json = m.writeValueAsString(e);
    System.out.println(json);
    assertThat(m.readValue(json, EnrichedArticle.class)).isEqualTo(e);
  }
}
