package io.broadsheet.contracts.collection;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.broadsheet.contracts.Require;
import io.broadsheet.contracts.id.FeedId;
import io.broadsheet.contracts.id.SubmissionId;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How fetching a feed stands: its record on the compacted topic {@code feeds.pulled}, keyed by the
 * feed's id. Whichever instance of the ingest service asks the next time goes on from here.
 *
 * @param url that was asked
 * @param at when it was asked last
 * @param nextAt when it will be asked again; null when it is gone
 * @param movedTo what a permanent redirect says to ask instead; absent without one
 * @param copy the newest document that was had; absent before the first
 * @param trouble what stands in the way of a newer one; absent while nothing does
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FeedPulled(
    FeedId feed,
    URI url,
    Instant at,
    PullOutcome outcome,
    @Nullable Instant nextAt,
    @Nullable URI movedTo,
    @Nullable Copy copy,
    @Nullable Trouble trouble) {
  public FeedPulled {
    Require.that((nextAt == null) == (outcome == PullOutcome.GONE), "nextAt: null exactly if gone");
  }

  /**
   * A document as it was fetched.
   *
   * @param sha256 of its bytes, hex
   * @param key under which the last one was taken: of that document and all taken before it, so
   *     that a repeat is the same submission and a return to an earlier state another one; empty
   *     when none was taken yet
   * @param fetchedAt when it first was as it is
   * @param submissionId of the receipt; absent when it was refused, and of a stream of lines the
   *     last one's
   * @param refused why it was not taken; absent when it was
   * @param refusedItems how many items of it were not taken while others were
   * @param pace how often its publisher wants to be asked; absent when nothing is said
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Copy(
      String sha256,
      String key,
      @Nullable String etag,
      @Nullable String lastModified,
      Instant fetchedAt,
      @Nullable SubmissionId submissionId,
      @Nullable Fault refused,
      int refusedItems,
      @Nullable Pace pace) {}

  /**
   * Attempts that failed, one after the other.
   *
   * @param since the first of them
   * @param times how many
   * @param fault of the last one
   */
  public record Trouble(Instant since, int times, Fault fault) {
    public Trouble {
      Require.that(times > 0, "trouble.times: 1 or more, not " + times);
    }
  }

  /**
   * Why something could not be done.
   *
   * @param type of the problem, {@code /problems/<slug>}
   * @param detail for people
   * @param traceId that the log has too
   */
  public record Fault(String type, String detail, String traceId) {}

  /**
   * What a publisher says of its rhythm (RSS 2.0, ttl, skipHours and skipDays; RSS 1.0 module
   * syndication).
   *
   * @param ttl how long a document may be kept; absent when it does not say
   * @param skipHours of the day in UTC in which nothing is published
   * @param skipDays of the week in UTC on which nothing is published, 1 for Monday
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Pace(
      @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable Duration ttl,
      List<Integer> skipHours,
      List<Integer> skipDays) {
    public Pace {
      skipHours = List.copyOf(skipHours);
      skipDays = List.copyOf(skipDays);
    }
  }
}
