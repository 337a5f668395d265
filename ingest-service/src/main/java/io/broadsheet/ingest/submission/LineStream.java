package io.broadsheet.ingest.submission;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.broadsheet.runtime.problem.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Answers a streamed post line by line, in order, while the rest is still coming in. A bounded
 * number of lines is worked on at a time; a slow reader of the answers slows the sender down.
 */
final class LineStream implements StreamingOutput {
  private static final Logger LOG = Logger.getLogger(LineStream.class);
  private static final CompletableFuture<Object> END = new CompletableFuture<>();

  private final LineReader lines;
  private final LineTaker taker;
  private final BlockingQueue<CompletableFuture<Object>> answers;
  private final ObjectWriter json;

  /** Answers one line; a refusal is an {@link HttpProblem}. */
  interface LineTaker {
    /** Called in the order of the lines; what it returns is run with other lines'. */
    Supplier<Receipt> line(long number, byte[] bytes);
  }

  LineStream(LineReader lines, LineTaker taker, int inFlight, ObjectMapper mapper) {
    this.lines = lines;
    this.taker = taker;
    this.answers = new ArrayBlockingQueue<>(inFlight);
    this.json = mapper.writer();
  }

  @Override
  public void write(OutputStream out) throws IOException {
    try (ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
      var reading = workers.submit(() -> read(workers));
      try {
        for (var answer = next(out); answer != END; answer = next(out)) {
          out.write(json.writeValueAsBytes(answer.join()));
          out.write('\n');
        }
        out.flush();
      } finally {
        reading.cancel(true);
      }
    }
  }

  // Flushed whenever the next answer has to be waited for: the sender may be waiting for this one.
  private CompletableFuture<Object> next(OutputStream out) throws IOException {
    try {
      CompletableFuture<Object> ready = answers.poll();
      if (ready == null || !ready.isDone()) {
        out.flush();
      }
      return ready == null ? answers.take() : ready;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while answering", e);
    }
  }

  private void read(ExecutorService workers) {
    try {
      for (byte[] bytes = lines.next(); bytes != null; bytes = lines.next()) {
        long number = lines.line();
        var work = taker.line(number, bytes);
        answers.put(CompletableFuture.supplyAsync(() -> answer(number, work), workers));
      }
    } catch (TooLarge e) {
      putLast(Refusals.tooLarge(e.detail()));
    } catch (IOException e) {
      putLast(Refusals.brokenBody("The body ended before its end: " + e.getMessage()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      end();
    }
  }

  private static Object answer(long number, Supplier<Receipt> work) {
    try {
      return work.get();
    } catch (HttpProblem problem) {
      return Refusals.line(problem, number);
    } catch (RuntimeException e) {
      LOG.errorf(e, "Line %d of a streamed post failed", number);
      return Refusals.line(
          Problems.of(500, "internal", "Internal error", "The line was not taken.").build(),
          number);
    }
  }

  private void putLast(HttpProblem problem) {
    put(CompletableFuture.completedFuture(Refusals.line(problem, lines.line())));
  }

  private void end() {
    put(END);
  }

  private void put(CompletableFuture<Object> answer) {
    try {
      answers.put(answer);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
