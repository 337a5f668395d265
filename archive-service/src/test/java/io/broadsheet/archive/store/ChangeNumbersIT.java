package io.broadsheet.archive.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.archive.Articles;
import io.broadsheet.archive.Rows;
import io.broadsheet.archive.TestDatabase;
import io.broadsheet.contracts.id.SubmissionId;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class ChangeNumbersIT {
  private static final int WRITERS = 6;
  private static final int BATCHES = 25;
  private static final int BATCH = 4;

  private final DataSource database = TestDatabase.migrated();
  private final Rows rows = new Rows(database);
  private final ArticleStore store =
      new ArticleStore(database, article -> new SearchIndexer.Indexed("", ""), Clock.systemUTC());

  @Test
  void haveNoGapForAReaderWhateverTheWritersDo() throws Exception {
    // Given
    AtomicBoolean writing = new AtomicBoolean(true);
    try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS + 1)) {
      Future<List<Long>> reader = threads.submit(() -> follow(writing));

      // When
      List<Future<?>> writers = new ArrayList<>();
      for (int i = 0; i < WRITERS; i++) {
        String name = "writer-" + i;
        writers.add(threads.submit(() -> write(name)));
      }
      for (Future<?> writer : writers) {
        writer.get();
      }
      writing.set(false);

      // Then
      assertThat(reader.get())
          .containsExactlyElementsOf(
              LongStream.rangeClosed(1, WRITERS * BATCHES * BATCH).boxed().toList());
    }
  }

  private Void write(String name) throws SQLException {
    for (int batch = 0; batch < BATCHES; batch++) {
      List<Arrived> arrivals = new ArrayList<>();
      for (int i = 0; i < BATCH; i++) {
        arrivals.add(
            Arrivals.of(
                Articles.aboutAFlood()
                    .withGuid(name + "-" + batch + "-" + i)
                    .at(SubmissionId.random(), 0)));
      }
      store.store(arrivals);
      if (batch % 5 == 0) {
        rollBack(arrivals.getFirst());
      }
    }
    return null;
  }

  // A transaction that took numbers and failed must leave no hole.
  private void rollBack(Arrived any) throws SQLException {
    try (var connection = database.getConnection()) {
      connection.setAutoCommit(false);
      new ChangeTable(connection)
          .append(
              List.of(new Change(ChangeKind.CREATED, any.id(), 1, List.of(), ChangeKind.CREATED)),
              Clock.systemUTC().instant());
      connection.rollback();
    }
  }

  // Reads on from the highest number seen, and so would miss any smaller one that came later.
  private List<Long> follow(AtomicBoolean writing) {
    List<Long> seen = new ArrayList<>();
    boolean last = false;
    while (!last) {
      last = !writing.get();
      long since = seen.isEmpty() ? 0 : seen.getLast();
      rows.of("SELECT seq FROM change WHERE seq > ? ORDER BY seq", since).stream()
          .map(Long::valueOf)
          .forEach(seen::add);
    }
    return seen;
  }
}
