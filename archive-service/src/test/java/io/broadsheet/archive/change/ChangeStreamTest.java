package io.broadsheet.archive.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.broadsheet.runtime.event.EventJson;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ChangeStreamTest {
  private static final Duration SOON = Duration.ofSeconds(10);

  private final GrowingLog log = new GrowingLog();
  private final ChangeTail tail = new ChangeTail(log);
  private final ChangeStream stream = new ChangeStream(tail, EventJson.mapper());
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  @AfterEach
  void stop() {
    tail.stop(new ShutdownDelayInitiatedEvent());
    tail.end(new ShutdownEvent());
    threads.close();
  }

  @Test
  void endsWhenTheServiceBeginsToStop() {
    Client client = connect(0);
    client.hears("retry:");

    tail.stop(new ShutdownDelayInitiatedEvent());

    assertThat(client.end).succeedsWithin(Duration.ofSeconds(5));
  }

  @Test
  void tellsWhatWasAndWhatComes() {
    log.grow(3);
    Client client = connect(1);
    client.hears("id: 3\n");

    log.grow(2);

    client.hears("id: 5\n");
    assertThat(client.ids()).containsExactly("id: 2", "id: 3", "id: 4", "id: 5");
  }

  @Test
  void asksTheDatabaseOnceForAllWhoListen() {
    // Given
    log.grow(1);
    List<Client> clients = Stream.generate(() -> connect(1)).limit(100).toList();
    clients.forEach(client -> client.hears("retry:"));
    int before = log.asked();

    // When
    log.grow(1);

    // Then
    clients.forEach(client -> client.hears("id: 2\n"));
    assertThat(log.asked() - before).as("questions while 100 clients heard").isLessThan(30);
  }

  @Test
  void asksNothingWhileNobodyListens() throws InterruptedException {
    Thread.sleep(700);

    assertThat(log.asked()).isZero();
  }

  @Test
  void givesAPlaceBackOnceWhicheverEndComesFirst() {
    List<ChangeStream.Place> places =
        Stream.generate(stream::admit).limit(ChangeStream.MOST_CLIENTS).toList();
    assertThatThrownBy(stream::admit)
        .isInstanceOfSatisfying(
            HttpProblem.class, problem -> assertThat(problem.getStatusCode()).isEqualTo(503));

    places.getFirst().close();
    places.getFirst().close();

    assertThat(stream.admit().isTaken()).isTrue();
    assertThatThrownBy(stream::admit).isInstanceOf(HttpProblem.class);
  }

  @Test
  void endsWhenItsPlaceIsGivenBack() {
    Client client = connect(0);
    client.hears("retry:");

    client.place.close();

    assertThat(client.end).succeedsWithin(Duration.ofSeconds(5));
  }

  @Test
  void givesThePlaceBackOfOneWhoCannotBeWrittenTo() {
    ChangeStream.Place place = stream.admit();

    assertThatThrownBy(() -> stream.write(new Torn(), 0, Audience.READERS, place))
        .isInstanceOf(IOException.class);

    assertThat(place.isTaken()).isFalse();
  }

  private Client connect(long since) {
    Client client = new Client(stream.admit());
    client.end =
        CompletableFuture.runAsync(
            () -> {
              try {
                stream.write(client.out, since, Audience.READERS, client.place);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            },
            threads);
    return client;
  }

  /** One who listens. */
  private static final class Client {
    final ByteArrayOutputStream out = new ByteArrayOutputStream();
    final ChangeStream.Place place;
    CompletableFuture<Void> end = CompletableFuture.completedFuture(null);

    Client(ChangeStream.Place place) {
      this.place = place;
    }

    void hears(String text) {
      long deadline = System.nanoTime() + SOON.toNanos();
      while (!out.toString(StandardCharsets.UTF_8).contains(text)) {
        assertThat(System.nanoTime()).as("heard until now: %s", out).isLessThan(deadline);
        pause();
      }
    }

    private static void pause() {
      try {
        Thread.sleep(10);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }

    List<String> ids() {
      return out.toString(StandardCharsets.UTF_8)
          .lines()
          .filter(line -> line.startsWith("id:"))
          .toList();
    }
  }

  /** A connection that is gone. */
  private static final class Torn extends OutputStream {
    @Override
    public void write(int b) throws IOException {
      throw new IOException("gone");
    }
  }

  /** A log in memory that counts how often it is asked. */
  private static final class GrowingLog extends ChangeLog {
    private final List<ChangeView> changes = new ArrayList<>();
    private int asked;

    synchronized void grow(int by) {
      for (int i = 0; i < by; i++) {
        changes.add(
            new ChangeView(
                changes.size() + 1L,
                "created",
                UUID.randomUUID(),
                1,
                Instant.parse("2022-11-16T04:00:00Z"),
                List.of()));
      }
    }

    synchronized int asked() {
      return asked;
    }

    @Override
    synchronized List<ChangeView> since(long seq, int limit, Audience audience) {
      asked++;
      return changes.stream().filter(change -> change.seq() > seq).limit(limit).toList();
    }

    @Override
    synchronized long last(Audience audience) {
      return changes.size();
    }
  }
}
