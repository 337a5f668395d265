package io.broadsheet.runtime.messaging;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.reactive.messaging.providers.extension.HealthCenter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Ends the process, with a code that says so, when a channel's Kafka client has died: the JVM would
 * live on without reading anything. A supervisor starts it again.
 */
@ApplicationScoped
public class ClientGuard {
  private static final Logger LOG = Logger.getLogger(ClientGuard.class);
  private static final int PERIOD_SECONDS = 2;
  private static final int EXIT_CODE = 70; // EX_SOFTWARE of sysexits.h

  private final HealthCenter channels;
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("client-guard").factory());

  ClientGuard(HealthCenter channels) {
    this.channels = channels;
  }

  void start(@Observes StartupEvent event) {
    var watch =
        timer.scheduleWithFixedDelay(this::check, PERIOD_SECONDS, PERIOD_SECONDS, TimeUnit.SECONDS);
    LOG.debugf("Watching the channels: %s", watch);
  }

  void stop(@Observes ShutdownEvent event) {
    timer.shutdownNow();
  }

  private void check() {
    var health = channels.getLiveness();
    if (!health.isOk()) {
      health.getChannels().stream()
          .filter(channel -> !channel.isOk())
          .forEach(
              channel ->
                  LOG.errorf("Channel %s is dead: %s", channel.getChannel(), channel.getMessage()));
      timer.shutdown();
      Quarkus.asyncExit(EXIT_CODE);
    }
  }
}
