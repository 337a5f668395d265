package io.broadsheet.archive.change;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ChangeStreamTest {
  @Test
  void endsWhenTheServiceBeginsToStop() throws Exception {
    // Given: a client that has been connected for a moment
    QuietLog log = new QuietLog();
    ChangeStream stream = new ChangeStream(log, new ObjectMapper());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    stream.admit();
    CompletableFuture<Void> client =
        CompletableFuture.runAsync(
            () -> {
              try {
                stream.write(out, 0);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    assertThat(log.wasAsked.await(10, TimeUnit.SECONDS)).isTrue();

    // When
    stream.stop(new ShutdownDelayInitiatedEvent());

    // Then
    assertThat(client).succeedsWithin(Duration.ofSeconds(5));
    assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("retry:");
  }

  /** A log in which nothing happens. */
  private static final class QuietLog extends ChangeLog {
    final CountDownLatch wasAsked = new CountDownLatch(1);

    @Override
    public List<ChangeView> since(long seq, int limit) {
      wasAsked.countDown();
      return List.of();
    }
  }
}
