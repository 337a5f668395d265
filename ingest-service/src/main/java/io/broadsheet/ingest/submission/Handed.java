package io.broadsheet.ingest.submission;

import io.broadsheet.contracts.id.SubmissionId;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.time.Duration;
import java.util.List;

/** What became of a document that was handed in. */
public sealed interface Handed permits Handed.Taken, Handed.Refused, Handed.NotNow {

  /**
   * It stands in the log.
   *
   * @param submissionId of a stream of lines the last one's
   * @param refused what of it was not taken, as a receipt or a streamed answer says it
   */
  record Taken(SubmissionId submissionId, List<?> refused) implements Handed {
    public Taken {
      refused = List.copyOf(refused);
    }
  }

  /** It will never be taken as it is. */
  record Refused(HttpProblem problem) implements Handed {}

  /** It is not known to stand in the log; a repeat adds nothing. */
  record NotNow(String detail, Duration retryAfter) implements Handed {}
}
