package io.broadsheet.ingest.publication;

import io.broadsheet.runtime.access.AccessTable;
import io.broadsheet.runtime.kafka.DurableProducer;
import io.broadsheet.runtime.trace.TraceParent;
import io.broadsheet.runtime.trace.Tracing;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Publishes submissions through one producer, bounded in what is on its way at one time. */
@ApplicationScoped
public class Publication {
  private static final Duration DRAIN = Duration.ofSeconds(10);

  private final Semaphore bytesInFlight;
  private final int mostInFlight;
  private final Producer<String, byte[]> producer;
  private final Publisher publisher;
  private final CheckpointKeeper keeper;
  private final Unfinished unfinished = new Unfinished();
  private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
  private final Thread keeperThread;

  Publication(
      @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers,
      PublicationSettings settings,
      Preparer preparer,
      AccessTable access,
      Tracing tracing) {
    mostInFlight = Math.toIntExact(settings.inFlight().asLongValue());
    bytesInFlight = new Semaphore(mostInFlight);
    producer =
        DurableProducer.open(bootstrapServers, settings.instance(), settings.deliveryTimeout());
    Checkpoint checkpoint = new Checkpoint();
    publisher =
        new Publisher(this::append, checkpoint, unfinished, settings.instance(), workers, tracing);
    Recovery recovery = new Recovery(preparer, publisher, unfinished, checkpoint, access::feed);
    keeper =
        new CheckpointKeeper(
            bootstrapServers,
            settings.instance(),
            checkpoint,
            unfinished,
            recovery,
            access::isComplete);
    keeperThread = Thread.ofPlatform().name("checkpoint").unstarted(keeper);
  }

  /**
   * Writes a submission to the log.
   *
   * @return completes when every record is acknowledged by all in-sync replicas; fails when that is
   *     not known in time
   * @throws Overloaded when too much is on its way already, or the process has just started
   */
  public CompletableFuture<Void> publish(Submission submission, TraceParent trace) {
    if (!keeper.isRecovered()) {
      throw new Overloaded("what was begun before the last stop is still being read");
    }
    // A document larger than the whole allowance may still go, alone.
    int permits = Math.clamp(submission.bytes().length, 1, mostInFlight);
    if (!bytesInFlight.tryAcquire(permits)) {
      throw new Overloaded("more is on its way to the log than may be");
    }
    try {
      return publisher
          .publish(submission, trace)
          .whenComplete((done, fault) -> bytesInFlight.release(permits));
    } catch (RuntimeException e) {
      bytesInFlight.release(permits);
      throw e;
    }
  }

  /** Whether the log answers, and all that an earlier life left is on the way. */
  boolean isReady() {
    return keeper.isReady();
  }

  /** How many submissions stand in the log without all their articles. */
  int unfinished() {
    return unfinished.size();
  }

  void start(@Observes StartupEvent event) {
    keeperThread.start();
  }

  // Late: requests that are being answered still need the producer.
  void stop(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) ShutdownEvent event)
      throws InterruptedException {
    producer.flush();
    keeper.stop();
    keeperThread.join(DRAIN);
    workers.close();
    producer.close(DRAIN);
  }

  private CompletableFuture<RecordMetadata> append(ProducerRecord<String, byte[]> record) {
    CompletableFuture<RecordMetadata> acknowledged = new CompletableFuture<>();
    try {
      var unused = // the callback says the same
          producer.send(
              record,
              (at, fault) -> {
                if (fault == null) {
                  acknowledged.complete(at);
                } else {
                  acknowledged.completeExceptionally(fault);
                }
              });
    } catch (RuntimeException e) {
      acknowledged.completeExceptionally(e);
    }
    return acknowledged;
  }
}
