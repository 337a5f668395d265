package io.broadsheet.pipeline.containers;

import io.broadsheet.pipeline.client.Archive;
import io.broadsheet.pipeline.client.Delivered;
import io.broadsheet.pipeline.client.Feed;
import io.broadsheet.pipeline.client.Load;
import io.broadsheet.pipeline.stack.ComposedStack;
import io.broadsheet.pipeline.stack.Docker;
import io.broadsheet.pipeline.stack.InContainers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Profile {@code ha}: one of three brokers, and one of two instances, may die under load. */
@InContainers
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ThreeBrokersIT {
  private static final int POSTS = 200;
  private static final int BEFORE = 60;

  private final ComposedStack stack = ComposedStack.highlyAvailable();

  @AfterAll
  void leaves() {
    stack.close();
  }

  @BeforeEach
  void isWhole() {
    stack.up();
  }

  @Test
  void losesNothingWhenABrokerDiesAndStaysDead() throws Exception {
    Feed feed = Feed.newlyRegistered(stack, "broker-dies");

    try (Load load = Load.of(feed, POSTS)) {
      load.untilDone(BEFORE);
      // The one whose port on this machine is not used: who posts and reads has to find the others.
      Docker.run("kill", stack.compose().container("kafka-2")).endedWith(0);
      Delivered.once(Archive.of(stack), feed, load.acknowledged());
      System.out.printf(
          "kill -9 of one of three brokers: slowest acknowledgement %d ms%n", load.slowestMillis());
    }

    stack.run("verify").endedWith(0);
  }

  @Test
  void losesNothingWhenOneOfTwoInstancesOfEachServiceDies() throws Exception {
    Feed feed = Feed.newlyRegistered(stack, "instances-die");

    try (Load load = Load.of(feed, POSTS)) {
      load.untilDone(BEFORE);
      for (String service : new String[] {"ingest-service", "enrich-service", "archive-service"}) {
        Docker.run("kill", stack.compose().containers(service).getFirst()).endedWith(0);
      }
      Delivered.once(Archive.of(stack), feed, load.acknowledged());
      System.out.printf(
          "kill -9 of one of two instances each: slowest acknowledgement %d ms%n",
          load.slowestMillis());
    }

    stack.run("verify").endedWith(0);
  }
}
