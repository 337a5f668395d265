package io.broadsheet.archive.change;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.broadsheet.runtime.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;

/** The change log as server-sent events (HTML standard, section 9.2). */
@ApplicationScoped
public class ChangeStream {
  static final int MOST_CLIENTS = 200;
  private static final Duration LOOK_UP = Duration.ofSeconds(1);
  // Proxies close what is silent for longer than about 30 seconds, and a write finds dead clients.
  private static final int LOOKS_PER_HEARTBEAT = 15;

  private final ChangeTail tail;
  private final ObjectMapper json;
  private final Semaphore places = new Semaphore(MOST_CLIENTS);

  ChangeStream(ChangeTail tail, ObjectMapper json) {
    this.tail = tail;
    this.json = json;
  }

  /** One of the bounded places, until it is given back; that more than once does no harm. */
  final class Place implements AutoCloseable {
    private final AtomicBoolean isTaken = new AtomicBoolean(true);

    private Place() {}

    boolean isTaken() {
      return isTaken.get();
    }

    @Override
    public void close() {
      if (isTaken.compareAndSet(true, false)) {
        places.release();
      }
    }
  }

  Place admit() {
    if (!places.tryAcquire()) {
      throw Problems.unavailable("Too many streams are open.", Duration.ofSeconds(10));
    }
    return new Place();
  }

  /** Writes what happens behind a number until the client goes or the service stops. */
  void write(OutputStream out, long since, Audience audience, Place place) throws IOException {
    long last = since;
    int silent = 0;
    try (place) {
      send(out, "retry: 2000\n\n");
      out.flush();
      while (place.isTaken() && !tail.isStopping()) {
        List<ChangeView> changes = tail.behind(last, audience, LOOK_UP);
        for (ChangeView change : changes) {
          send(out, event(change));
          last = change.seq();
        }
        silent = changes.isEmpty() ? silent + 1 : 0;
        if (silent >= LOOKS_PER_HEARTBEAT) {
          send(out, ": still here\n\n");
          silent = 0;
        }
        if (silent == 0) {
          out.flush();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private String event(ChangeView change) throws JsonProcessingException {
    return "id: "
        + change.seq()
        + "\nevent: "
        + change.kind()
        + "\ndata: "
        + json.writeValueAsString(change)
        + "\n\n";
  }

  private static void send(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
