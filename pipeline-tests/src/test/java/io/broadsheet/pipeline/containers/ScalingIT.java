package io.broadsheet.pipeline.containers;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.pipeline.client.Archive;
import io.broadsheet.pipeline.client.Delivered;
import io.broadsheet.pipeline.client.Feed;
import io.broadsheet.pipeline.client.Load;
import io.broadsheet.pipeline.stack.ComposedStack;
import io.broadsheet.pipeline.stack.InContainers;
import io.broadsheet.pipeline.stack.OnTheStack;
import org.junit.jupiter.api.Test;

/** Instances come and go under load. */
@InContainers
@OnTheStack
class ScalingIT {
  private static final int POSTS = 200;
  private static final int BEFORE = 40;

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
}
