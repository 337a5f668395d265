package io.broadsheet.archive.store;

import io.broadsheet.contracts.article.Lifecycle;
import io.broadsheet.contracts.article.Status;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * On what terms readers may have an article. The newest version's terms bind all versions: an
 * embargo does by the standards' own words (NewsML-G2, ninjs), and one that a newer version no
 * longer names is lifted.
 *
 * @param expiresAt null when never, or when it had passed before the article first came in
 */
public record Terms(Status status, @Nullable Instant embargoedUntil, @Nullable Instant expiresAt) {

  /** What is true of an article at one moment. */
  public enum Availability {
    FREE,
    EMBARGOED,
    EXPIRED,
    WITHHELD,
    KILLED
  }

  /**
   * A version's own.
   *
   * @param firstReceivedAt of any of the article's versions: what is sent when it has expired
   *     already is sent for the archive, so its expiry does not act
   */
  static Terms of(Arrived arrived, Instant firstReceivedAt) {
    Lifecycle life = arrived.raw().lifecycle();
    Instant expiresAt = Arrived.cutOrNull(arrived.raw().wire().handling().expiresAt());
    return new Terms(
        life.status(),
        Arrived.cutOrNull(life.embargoedUntil()),
        expiresAt == null || expiresAt.isAfter(firstReceivedAt) ? expiresAt : null);
  }

  public Availability at(Instant now) {
    return switch (status) {
      case WITHHELD -> Availability.WITHHELD;
      case CANCELED -> Availability.KILLED;
      case USABLE -> {
        if (embargoedUntil != null && embargoedUntil.isAfter(now)) {
          yield Availability.EMBARGOED;
        }
        yield expiresAt != null && !expiresAt.isAfter(now)
            ? Availability.EXPIRED
            : Availability.FREE;
      }
    };
  }

  /** When the answer changes next by the clock alone. */
  Optional<Instant> turnAfter(Instant now) {
    return status == Status.USABLE
        ? Stream.of(embargoedUntil, expiresAt)
            .filter(time -> time != null && time.isAfter(now))
            .min(Instant::compareTo)
        : Optional.empty();
  }
}
