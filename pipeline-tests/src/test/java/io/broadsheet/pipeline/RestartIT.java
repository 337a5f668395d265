package io.broadsheet.pipeline;

import io.broadsheet.pipeline.client.Archive;
import io.broadsheet.pipeline.client.Delivered;
import io.broadsheet.pipeline.client.Feed;
import io.broadsheet.pipeline.client.Load;
import io.broadsheet.pipeline.stack.OnTheStack;
import io.broadsheet.pipeline.stack.Part;
import io.broadsheet.pipeline.stack.Stack;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A rollout: each service is told to stop and started again in its turn, and nobody notices. */
@OnTheStack
class RestartIT {
  private static final List<Part> ROLLED_OUT = List.of(Part.ARCHIVE, Part.ENRICH, Part.INGEST);
  private static final int POSTS = 60;

  private final Stack stack;

  RestartIT(Stack stack) {
    this.stack = stack;
  }

  @Test
  void losesAndRepeatsNothingWhenEachServiceIsRestartedInItsTurnUnderLoad() throws Exception {
    Feed feed = Feed.newlyRegistered(stack, "restarted-in-turn");
    List<String> acknowledged = new ArrayList<>();

    for (int turn = 0; turn < ROLLED_OUT.size(); turn++) {
      try (Load load = Load.of(feed, turn * POSTS, POSTS).untilDone(POSTS / 4)) {
        stack.end(ROLLED_OUT.get(turn));
        stack.up();
        acknowledged.addAll(load.acknowledged());
      }
    }

    Delivered.once(Archive.of(stack), feed, acknowledged);
    stack.run("verify").endedWith(0);
  }
}
