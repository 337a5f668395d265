package io.broadsheet.pipeline.embedded;

import io.broadsheet.pipeline.client.Archive;
import io.broadsheet.pipeline.client.Delivered;
import io.broadsheet.pipeline.client.Eventually;
import io.broadsheet.pipeline.client.Feed;
import io.broadsheet.pipeline.client.Load;
import io.broadsheet.pipeline.stack.EmbeddedStack;
import io.broadsheet.pipeline.stack.OnTheEmbeddedStack;
import io.broadsheet.pipeline.stack.Part;
import io.broadsheet.pipeline.stack.Processes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A rollout: each service is told to stop and started again in its turn, and nobody notices. */
@OnTheEmbeddedStack
class RestartIT {
  private static final List<Part> ROLLED_OUT = List.of(Part.ARCHIVE, Part.ENRICH, Part.INGEST);
  private static final int POSTS = 60;
  // What docs/operations.md tells supervisors to give it.
  private static final Duration STOPPED = Duration.ofSeconds(40);

  private final EmbeddedStack stack;

  RestartIT(EmbeddedStack stack) {
    this.stack = stack;
  }

  @Test
  void losesAndRepeatsNothingWhenEachServiceIsRestartedInItsTurnUnderLoad() throws Exception {
    Feed feed = Feed.newlyRegistered(stack, "restarted-in-turn");
    List<String> acknowledged = new ArrayList<>();

    for (int turn = 0; turn < ROLLED_OUT.size(); turn++) {
      try (Load load = Load.of(feed, turn * POSTS, POSTS).untilDone(POSTS / 4)) {
        restart(ROLLED_OUT.get(turn));
        acknowledged.addAll(load.acknowledged());
      }
    }

    Delivered.once(Archive.of(stack), feed, acknowledged);
    stack.run("verify").endedWith(0);
  }

  private void restart(Part service) {
    long pid = stack.pid(service);
    Processes.signal(pid, "TERM");
    Eventually.is(service.word() + " ends", STOPPED, () -> !Processes.isRunning(pid));
    stack.up();
  }
}
