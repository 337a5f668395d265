package io.broadsheet.pipeline.stack;

import java.time.Duration;

/** The services' images, made of what was packaged: what is tested is what was built. */
public final class Images {
  private static final Duration LONGEST = Duration.ofMinutes(10);
  private static final Run BUILT =
      Run.of(
          new ProcessBuilder(Checkout.root().resolve("deploy/images/packaged.sh").toString()),
          LONGEST);

  private Images() {}

  /** Builds them, once in a run. */
  public static void build() {
    BUILT.endedWith(0);
  }
}
