package io.broadsheet.archive.arrival;

import io.broadsheet.archive.lineage.Settlements;
import io.broadsheet.runtime.event.UnreadableEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/**
 * Takes down what records tell of submitted items. A record that tells nothing is logged and passed
 * over: what it carries is not here but on its own topic, and the ledger shows what is missing.
 */
@ApplicationScoped
public class ItemIntake {
  private static final Logger LOG = Logger.getLogger(ItemIntake.class);

  private final DatabaseWork work;
  private final Settlements settlements;

  ItemIntake(DatabaseWork work, Settlements settlements) {
    this.work = work;
    this.settlements = settlements;
  }

  /** Where things that were read go. */
  interface Sink<T> {
    void take(List<T> things) throws SQLException;
  }

  private record Read<T>(String place, T thing) {}

  <T> void take(
      Iterable<ConsumerRecord<String, byte[]>> records,
      Function<ConsumerRecord<String, byte[]>, T> reading,
      Sink<T> sink) {
    List<Read<T>> things = new ArrayList<>();
    for (ConsumerRecord<String, byte[]> record : records) {
      try {
        things.add(new Read<>(place(record), reading.apply(record)));
      } catch (UnreadableEvent | DateTimeException e) {
        LOG.errorf("Passed over %s: %s", place(record), e.getMessage());
      }
    }
    write(things, sink);
    settlements.announce();
  }

  private <T> void write(List<Read<T>> things, Sink<T> sink) {
    if (things.isEmpty()) {
      return;
    }
    try {
      work.untilDone(
          () -> {
            sink.take(things.stream().map(Read::thing).toList());
            return true;
          });
    } catch (SQLException e) {
      if (things.size() == 1) {
        LOG.errorf(
            "Passed over %s, because the database cannot hold it: %s",
            things.getFirst().place(), e.getMessage());
        return;
      }
      write(things.subList(0, things.size() / 2), sink);
      write(things.subList(things.size() / 2, things.size()), sink);
    }
  }

  private static String place(ConsumerRecord<String, byte[]> record) {
    return record.topic() + "-" + record.partition() + "@" + record.offset();
  }
}
