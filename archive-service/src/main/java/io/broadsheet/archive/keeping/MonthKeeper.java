package io.broadsheet.archive.keeping;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/** Makes months ahead and puts old ones away, a little after the start and then every hour. */
@ApplicationScoped
public class MonthKeeper {
  private static final Logger LOG = Logger.getLogger(MonthKeeper.class);
  private static final Duration FIRST = Duration.ofSeconds(20);
  private static final Duration PERIOD = Duration.ofHours(1);

  private final Partitions partitions;
  private final KeepingSettings settings;
  private final Clock clock;
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("month-keeper").factory());

  MonthKeeper(DataSource database, KeepingSettings settings, Clock clock) {
    this.partitions = new Partitions(database);
    this.settings = settings;
    this.clock = clock;
  }

  void start(@Observes StartupEvent event) {
    var work =
        timer.scheduleWithFixedDelay(
            this::keep, FIRST.toSeconds(), PERIOD.toSeconds(), TimeUnit.SECONDS);
    LOG.debugf("Keeping months: %s", work);
  }

  void stop(@Observes ShutdownEvent event) {
    timer.shutdownNow();
  }

  private void keep() {
    try {
      LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
      partitions.make(YearMonth.from(today), settings.monthsAhead() + 1);
      Optional<YearMonth> oldest = settings.retention().map(kept -> oldest(today, kept));
      if (oldest.isPresent()) {
        List<String> away = partitions.putAway(oldest.get());
        away.forEach(table -> LOG.infof("Put away: detached.%s", table));
      }
    } catch (SQLException | RuntimeException e) {
      // The next hour is soon enough: arrivals make the month that they need themselves.
      LOG.warnf("The months could not be seen to: %s", e.getMessage());
    }
  }

  /** The first month of which anything is still to be kept. */
  static YearMonth oldest(LocalDate today, Period kept) {
    return YearMonth.from(today.minus(kept));
  }
}
