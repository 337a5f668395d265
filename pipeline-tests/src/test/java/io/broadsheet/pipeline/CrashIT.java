package io.broadsheet.pipeline;

import io.broadsheet.pipeline.client.Archive;
import io.broadsheet.pipeline.client.Delivered;
import io.broadsheet.pipeline.client.Feed;
import io.broadsheet.pipeline.client.Load;
import io.broadsheet.pipeline.stack.OnTheStack;
import io.broadsheet.pipeline.stack.Part;
import io.broadsheet.pipeline.stack.Stack;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Any process may be killed at any time; what was acknowledged arrives, and nothing twice. */
@OnTheStack
class CrashIT {
  private static final int POSTS = 200;
  private static final int BEFORE_THE_KILL = 60;

  private final Stack stack;
  private final Archive archive;

  CrashIT(Stack stack) {
    this.stack = stack;
    this.archive = Archive.of(stack);
  }

  @ParameterizedTest
  @EnumSource(Part.class)
  void losesAndRepeatsNothingWhenKilledUnderLoad(Part part) throws Exception {
    Feed feed = Feed.newlyRegistered(stack, "crash-" + part.word());

    try (Load load = Load.of(feed, POSTS)) {
      load.untilDone(BEFORE_THE_KILL);
      stack.kill(part);
      stack.up();
      Delivered.once(archive, feed, load.acknowledged());
      System.out.printf(
          "kill -9 %s: slowest acknowledgement %d ms%n", part.word(), load.slowestMillis());
    }

    stack.run("verify").endedWith(0);
  }
}
