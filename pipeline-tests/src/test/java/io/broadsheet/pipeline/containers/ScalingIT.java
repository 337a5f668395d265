package io.broadsheet.pipeline.containers;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.pipeline.client.Archive;
import io.broadsheet.pipeline.client.Delivered;
import io.broadsheet.pipeline.client.Feed;
import io.broadsheet.pipeline.client.Load;
import io.broadsheet.pipeline.stack.ComposedStack;
import io.broadsheet.pipeline.stack.Docker;
import io.broadsheet.pipeline.stack.InContainers;
import io.broadsheet.pipeline.stack.OnTheStack;
import io.broadsheet.pipeline.stack.Part;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Instances come and go under load, and end in order when they are told to. */
@InContainers
@OnTheStack
class ScalingIT {
  private static final int POSTS = 200;
  private static final int BEFORE = 40;
  // 128 + SIGTERM: the JVM's way to say that it ended because it was asked to.
  private static final List<String> IN_ORDER = List.of("0", "143");

  private final ComposedStack stack;

  ScalingIT(ComposedStack stack) {
    this.stack = stack;
  }

  @Test
  void losesAndRepeatsNothingWhenEnrichmentGrowsToThreeAndShrinksAgain() throws Exception {
    Feed feed = Feed.newlyRegistered(stack, "scaled");

    try (Load load = Load.of(feed, POSTS)) {
      load.untilDone(BEFORE);
      stack.upWith("--scale", "enrich-service=3");
      assertThat(stack.compose().containers("enrich-service")).hasSize(3);
      load.untilDone(POSTS * 3 / 4);
      stack.upWith("--scale", "enrich-service=1");
      Delivered.once(Archive.of(stack), feed, load.acknowledged());
    }

    stack.run("verify").endedWith(0);
  }

  @ParameterizedTest
  @EnumSource(
      mode = Mode.EXCLUDE,
      names = {"KAFKA", "POSTGRESQL"})
  void endsInOrderUnderLoadWhenTold(Part service) throws Exception {
    Feed feed = Feed.newlyRegistered(stack, "told-to-end-" + service.word());

    try (Load load = Load.of(feed, POSTS / 2)) {
      load.untilDone(BEFORE);
      String container = stack.compose().container(service.container());
      Docker.run("stop", "--time", "40", container).endedWith(0);
      assertThat(Docker.inspect(container, "{{.State.ExitCode}}")).isIn(IN_ORDER);
      stack.up();
      Delivered.once(Archive.of(stack), feed, load.acknowledged());
    }

    stack.run("verify").endedWith(0);
  }
}
