package io.broadsheet.pipeline.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.broadsheet.contracts.topic.EventHeader;
import io.broadsheet.contracts.topic.Topics;
import io.broadsheet.pipeline.client.Archive;
import io.broadsheet.pipeline.client.Json;
import io.broadsheet.pipeline.client.Ledger;
import io.broadsheet.pipeline.client.Log;
import io.broadsheet.pipeline.stack.Checkout;
import io.broadsheet.pipeline.stack.EmbeddedStack;
import io.broadsheet.pipeline.stack.OnTheEmbeddedStack;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code ./broadsheet demo}: the first thing that anybody sees. */
@OnTheEmbeddedStack
class DemoIT {
  private static final int SHOWN_AT_LEAST = 6;

  private final EmbeddedStack stack;
  private final Archive archive;

  DemoIT(EmbeddedStack stack) {
    this.stack = stack;
    this.archive = Archive.of(stack);
  }

  @BeforeEach
  void theFirstRunWentWell() {
    stack.firstDemo().endedWith(0);
  }

  @Test
  void startsFromNothingAndShowsEveryArticleOfTheSeeds() {
    String shown = stack.firstDemo().out();

    // Other classes post to this feed later on; the table tells of what was there at the time.
    assertThat(archive.articles("feed", "demo"))
        .filteredOn(article -> at(article, "receivedAt").isBefore(stack.firstDemoEnded()))
        .isNotEmpty()
        .allSatisfy(article -> assertThat(shown).contains(beginning(article)));
  }

  @Test
  void postsEveryDocumentOfTheSeedsByteForByte() throws IOException {
    Set<String> received =
        new Log(stack.bootstrapServers())
            .all(Topics.SUBMISSIONS_RECEIVED).stream()
                .map(record -> Log.header(record, EventHeader.RECEIPT).orElseThrow())
                .map(Json::read)
                .map(receipt -> receipt.path("sha256").asText())
                .collect(Collectors.toSet());

    for (Path seed : Checkout.seeds()) {
      assertThat(hashes(seed)).as("hashes of %s", seed).allMatch(received::contains);
    }
  }

  @Test
  void addsNothingWhenRunAgain() {
    Ledger before = archive.settledLedger("demo", 1);
    List<String> articles = archive.articles("feed", "demo").stream().map(DemoIT::state).toList();
    int changes = archive.changes().size();

    stack.run("demo", "--detach").endedWith(0);

    Ledger after = archive.settledLedger("demo", before.received());
    assertThat(after.archived()).isEqualTo(before.archived());
    assertThat(after.superseded()).isEqualTo(before.superseded());
    assertThat(after.quarantined()).isEqualTo(before.quarantined());
    assertThat(archive.articles("feed", "demo").stream().map(DemoIT::state).toList())
        .isEqualTo(articles);
    assertThat(archive.changes()).hasSize(changes);
    stack.run("verify").endedWith(0);
  }

  @Test
  void quarantinesNothingOfTheSeeds() {
    assertThat(archive.settledLedger("demo", 1).quarantined()).isZero();
  }

  @Test
  void addsUpByItsOwnAccount() {
    JsonNode verified = Json.read(stack.run("verify", "--json").endedWith(0).out());

    assertThat(verified.findValues("balanced"))
        .isNotEmpty()
        .allSatisfy(balanced -> assertThat(balanced.asBoolean()).isTrue());
  }

  private static Instant at(JsonNode article, String field) {
    return Instant.parse(article.path(field).asText());
  }

  // A narrow terminal cuts headlines short, but not to less than this.
  private static String beginning(JsonNode article) {
    String headline = article.path("headline").asText();
    return headline.substring(0, Math.min(SHOWN_AT_LEAST, headline.length()));
  }

  private static String state(JsonNode article) {
    return article.path("id").asText() + " " + article.path("version").asText();
  }

  // Each line of a streamed post is a document of its own.
  private static List<String> hashes(Path seed) throws IOException {
    if (!seed.toString().endsWith(".ndjson")) {
      return List.of(sha256(Files.readAllBytes(seed)));
    }
    List<String> hashes = new ArrayList<>();
    for (String line : Files.readAllLines(seed)) {
      if (!line.isBlank()) {
        hashes.add(sha256(line.getBytes(StandardCharsets.UTF_8)));
      }
    }
    return hashes;
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every JDK has SHA-256", e);
    }
  }
}
