package io.broadsheet.archive.change;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.broadsheet.runtime.problem.Problems;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;

/** The change log as server-sent events (HTML standard, section 9.2). */
@ApplicationScoped
public class ChangeStream {
  private static final int MOST_CLIENTS = 200;
  private static final int PAGE = 200;
  private static final Duration LOOK_AGAIN = Duration.ofMillis(500);
  // Proxies close what is silent for longer than about 30 seconds, and a write finds dead clients.
  private static final int LOOKS_PER_HEARTBEAT = 30;

  private final ChangeLog log;
  private final ObjectMapper json;
  private final Semaphore clients = new Semaphore(MOST_CLIENTS);
  private volatile boolean stopping;

  ChangeStream(ChangeLog log, ObjectMapper json) {
    this.log = log;
    this.json = json;
  }

  /** Takes one of the bounded places; {@link #write} gives it back. */
  void admit() {
    if (!clients.tryAcquire()) {
      throw Problems.unavailable("Too many streams are open.", Duration.ofSeconds(10));
    }
  }

  /** Writes what happens behind a number until the client goes or the service stops. */
  void write(OutputStream out, long since) throws IOException {
    long last = since;
    int silent = 0;
    try {
      send(out, "retry: 2000\n\n");
      while (!stopping) {
        List<ChangeView> changes = log.since(last, PAGE);
        for (ChangeView change : changes) {
          send(out, event(change));
          last = change.seq();
        }
        silent = changes.isEmpty() ? silent + 1 : 0;
        if (silent >= LOOKS_PER_HEARTBEAT) {
          send(out, ": still here\n\n");
          silent = 0;
        }
        out.flush();
        if (changes.size() < PAGE) {
          Thread.sleep(LOOK_AGAIN);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      clients.release();
    }
  }

  // Not ShutdownEvent: that comes only after Quarkus has waited for every request to end.
  void stop(@Observes ShutdownDelayInitiatedEvent event) {
    stopping = true;
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
