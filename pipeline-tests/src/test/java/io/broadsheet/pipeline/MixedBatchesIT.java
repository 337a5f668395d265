package io.broadsheet.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.broadsheet.pipeline.client.Answer;
import io.broadsheet.pipeline.client.Feed;
import io.broadsheet.pipeline.client.Json;
import io.broadsheet.pipeline.client.Receipt;
import io.broadsheet.pipeline.stack.OnTheStack;
import io.broadsheet.pipeline.stack.Stack;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One bad item does not keep the good ones out, unless the sender wants all or none. */
@OnTheStack
class MixedBatchesIT {
  private static final String STRICT = "handling=strict";

  private final Feed feed;

  MixedBatchesIT(Stack stack) {
    this.feed = Feed.newlyRegistered(stack, "mixed-batches");
  }

  static Stream<MixedBatch> batches() {
    return MixedBatch.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("batches")
  void takesTheGoodItemsAndSaysWhichOneWasBad(MixedBatch batch) {
    Answer answer = feed.post(batch.post()).expect(202);

    assertThat(Receipt.of(answer).articles()).hasSize(2).doesNotHaveDuplicates();
    assertThat(answer.header("Preference-Applied")).isEmpty();
    List<JsonNode> refused = Json.list(answer.json().path("refused"));
    assertThat(refused)
        .singleElement()
        .satisfies(
            item -> {
              assertThat(item.path("type").asText()).startsWith("/problems/");
              assertThat(item.path("detail").asText()).isNotBlank();
            });
    // The text of a mail comes first, its files in their order; what is refused keeps its place.
    assertThat(refused.getFirst().path("position").asInt()).isEqualTo(1);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("batches")
  void takesNothingWhenAllOrNothingIsWanted(MixedBatch batch) {
    Answer answer =
        feed.post(batch.post().with("Prefer", STRICT)).expectProblem(422, "not-all-taken");

    assertThat(Json.list(answer.json().path("refused"))).hasSize(1);
  }
}
