package io.broadsheet.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.broadsheet.pipeline.client.Archive;
import io.broadsheet.pipeline.client.Feed;
import io.broadsheet.pipeline.client.Post;
import io.broadsheet.pipeline.client.Receipt;
import io.broadsheet.pipeline.stack.OnTheStack;
import io.broadsheet.pipeline.stack.Stack;
import io.broadsheet.pipeline.wire.Recalled;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Original, correction and kill in all six orders of arrival, in every format that can recall. */
@OnTheStack
class RecallsInEveryOrderIT {
  private static final List<List<Integer>> ORDERS =
      List.of(
          List.of(0, 1, 2),
          List.of(0, 2, 1),
          List.of(1, 0, 2),
          List.of(1, 2, 0),
          List.of(2, 0, 1),
          List.of(2, 1, 0));
  // What differs between two stories that are told in the same words.
  private static final Set<String> THEIR_OWN =
      Set.of("id", "receivedAt", "archivedAt", "provenance", "cluster", "models");
  private static final int FIRST = 100;
  private static final int NUMBERS_OF_A_STORY = 10;

  private final Feed feed;
  private final Archive readers;
  private final Archive operators;
  private int stories;

  RecallsInEveryOrderIT(Stack stack) {
    this.feed = Feed.newlyRegistered(stack, "recalls");
    this.readers = Archive.of(stack);
    this.operators = readers.asOperatorSees();
  }

  static Stream<Recalled> formats() {
    return Recalled.all().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("formats")
  void endsInOneState(Recalled format) {
    Set<String> states = new TreeSet<>();
    List<String> articles = new ArrayList<>();
    for (List<Integer> order : ORDERS) {
      int number = FIRST + NUMBERS_OF_A_STORY * stories++;
      List<Post> versions = format.of().apply(number);
      // Each is awaited: what arrives together could be put in order on the way.
      String article =
          order.stream()
              .map(version -> archived(versions.get(version)))
              .distinct()
              .collect(Collectors.joining(" and "));
      articles.add(article);
      states.add(state(article, number));
    }

    assertThat(articles).as("one article a story").doesNotHaveDuplicates();
    assertThat(states).as("the same at the end of every order").hasSize(1);
    for (String article : articles) {
      readers.article(article).expectProblem(410, "gone");
      readers.get("/v1/articles/" + article + "/versions").expect(410);
      assertThat(readers.changeKinds(article)).last().isEqualTo("canceled");
    }
    assertThat(readers.articles("feed", feed.id())).isEmpty();
  }

  private String archived(Post post) {
    Receipt receipt = feed.accepted(post);
    assertThat(readers.outcome(receipt)).isIn("archived", "superseded");
    return receipt.article();
  }

  /** All that operators see of the article and its history, but what names this one alone. */
  private String state(String article, int number) {
    JsonNode current = operators.article(article).expect(200).json();
    assertThat(current.path("status").asText()).isEqualTo("canceled");
    assertThat(current.path("version").asInt()).isEqualTo(3);
    List<String> all = new ArrayList<>(List.of(withoutItsOwn(current)));
    operators.versions(article).forEach(version -> all.add(withoutItsOwn(version)));
    return String.join("\n", all)
        .replaceAll("0?" + number / NUMBERS_OF_A_STORY + "[0-2](?![0-9])", "number");
  }

  private static String withoutItsOwn(JsonNode version) {
    return ((ObjectNode) version.deepCopy()).remove(THEIR_OWN).toString();
  }
}
