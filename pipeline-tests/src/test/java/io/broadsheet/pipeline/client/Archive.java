package io.broadsheet.pipeline.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.broadsheet.pipeline.stack.Part;
import io.broadsheet.pipeline.stack.Stack;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A reader of the archive: anybody, or an operator. */
public record Archive(Stack stack, boolean asOperator) {
  private static final Duration SETTLED = Duration.ofSeconds(90);
  private static final Set<String> UNSETTLED = Set.of("accepted", "enriched");
  private static final int PAGE = 200;

  public static Archive of(Stack stack) {
    return new Archive(stack, false);
  }

  public Archive asOperatorSees() {
    return new Archive(stack, true);
  }

  /** Whatever is answered there; the path as it goes on the wire. */
  public Answer get(String path) {
    HttpRequest.Builder request = HttpRequest.newBuilder(stack.uri(Part.ARCHIVE, path));
    if (asOperator) {
      request.header("Authorization", "Bearer " + stack.key("operator"));
    }
    return Http.send(request);
  }

  public Answer article(String id) {
    return get("/v1/articles/" + id);
  }

  /** Versions of an article, oldest first. */
  public List<JsonNode> versions(String id) {
    JsonNode answer = get("/v1/articles/" + id + "/versions").expect(200).json();
    return Json.list(answer.path("versions"));
  }

  /** Every article that the filters let through, page by page, and as many as {@code total}. */
  public List<JsonNode> articles(String... namesAndValues) {
    StringBuilder query = new StringBuilder("limit=" + PAGE);
    for (int i = 0; i < namesAndValues.length; i += 2) {
      query.append('&').append(namesAndValues[i]).append('=').append(url(namesAndValues[i + 1]));
    }
    List<JsonNode> all = new ArrayList<>();
    String cursor = "";
    while (true) {
      JsonNode page = get("/v1/articles?" + query + cursor).expect(200).json();
      all.addAll(Json.list(page.path("articles")));
      if (!page.hasNonNull("next")) {
        assertThat(all).as("total of %s", query).hasSize(page.path("total").asInt());
        return all;
      }
      cursor = "&cursor=" + url(page.path("next").asText());
    }
  }

  /** An edition's contents. */
  public Answer edition(String publication, String date) {
    return get("/v1/editions/" + url(publication) + "/" + date);
  }

  /** Status of a submission's articles once nothing is on its way any more. */
  public List<JsonNode> settled(String submission) {
    JsonNode status =
        Eventually.get(
            "submission " + submission + " settles",
            SETTLED,
            () -> waitingFor(submission),
            seen ->
                !seen.path("articles").isEmpty()
                    && Json.texts(seen.path("articles"), "outcome").stream()
                        .noneMatch(UNSETTLED::contains));
    return Json.list(status.path("articles"));
  }

  /** The outcome of a submission of one article. */
  public String outcome(Receipt receipt) {
    List<JsonNode> items = settled(receipt.submission());
    assertThat(items).hasSize(1);
    return items.getFirst().path("outcome").asText();
  }

  /** The feed's line when nothing is on its way any more. */
  public Ledger settledLedger(String feed, long received) {
    return Eventually.get(
            "the ledger of " + feed + " settles",
            SETTLED,
            () -> ledgerUnlessAway(feed),
            line -> line.filter(seen -> isSettled(seen, received)).isPresent())
        .orElseThrow();
  }

  // For some seconds behind a database that was away the archive says so.
  private Optional<Ledger> ledgerUnlessAway(String feed) {
    Answer answer = get("/v1/ledger");
    return answer.status() == 503
        ? Optional.empty()
        : Optional.of(Ledger.of(answer.expect(200).json(), feed));
  }

  private static boolean isSettled(Ledger seen, long received) {
    return seen.received() >= received && seen.inFlight() == 0 && seen.missing() == 0;
  }

  /** A hash over all that it holds, with how much that is. */
  public JsonNode fingerprint() {
    return get("/v1/fingerprint").expect(200).json();
  }

  /** The whole change log, asked for in stretches as a consumer does. */
  public List<JsonNode> changes() {
    return changes(0);
  }

  /** The change log behind a number. */
  public List<JsonNode> changes(long seen) {
    List<JsonNode> all = new ArrayList<>();
    long since = seen;
    while (true) {
      JsonNode stretch = get("/v1/changes?limit=1000&since=" + since).expect(200).json();
      if (stretch.path("changes").isEmpty()) {
        return all;
      }
      all.addAll(Json.list(stretch.path("changes")));
      since = stretch.path("next").asLong();
    }
  }

  /** Kinds of the changes of one article, in commit order. */
  public List<String> changeKinds(String article) {
    return changes().stream()
        .filter(change -> change.path("articleId").asText().equals(article))
        .map(change -> change.path("kind").asText())
        .collect(Collectors.toList());
  }

  private JsonNode waitingFor(String submission) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(stack.uri(Part.ARCHIVE, "/v1/submissions/" + submission))
            .header("Prefer", "wait=30");
    return Http.send(request).expect(200).json();
  }

  private static String url(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
