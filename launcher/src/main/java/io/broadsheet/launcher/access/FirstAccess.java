package io.broadsheet.launcher.access;

import io.broadsheet.contracts.access.AccessKey;
import io.broadsheet.contracts.access.FeedRegistered;
import io.broadsheet.contracts.access.KeyRegistered;
import io.broadsheet.contracts.access.Role;
import io.broadsheet.contracts.id.FeedId;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Feed {@code demo} and an operator key, so that a new stack can be used at once. */
public final class FirstAccess {
  public static final FeedId DEMO = new FeedId("demo");
  private static final int GENEROUS = 60_000;

  private final AccessLog log;
  private final KeyFiles files;
  private final Clock clock;

  public FirstAccess(AccessLog log, KeyFiles files, Clock clock) {
    this.log = log;
    this.files = files;
    this.clock = clock;
  }

  /** Registers what is not registered; a key that has a file is kept. */
  public void ensure() {
    Access access = log.read();
    if (!access.feeds().containsKey(DEMO)) {
      log.register(
          new FeedRegistered(
              DEMO, "Demo", ZoneId.of("Asia/Shanghai"), null, null, List.of(), GENEROUS));
    }
    ensure(access, DEMO.value(), Role.FEED, DEMO);
    ensure(access, KeyFiles.OPERATOR, Role.OPERATOR, null);
  }

  private void ensure(Access access, String name, Role role, @Nullable FeedId feed) {
    AccessKey key =
        files
            .read(name)
            .orElseGet(
                () -> {
                  AccessKey made = AccessKey.generate(role, new SecureRandom());
                  // The file first: a crash between the two leaves a key that the next start
                  // registers, not one that nobody knows.
                  files.write(name, made);
                  return made;
                });
    if (!access.keys().containsKey(key.hash())) {
      log.register(new KeyRegistered(key.hash(), role, feed, clock.instant(), null));
    }
  }
}
