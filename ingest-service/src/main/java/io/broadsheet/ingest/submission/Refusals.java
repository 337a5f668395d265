package io.broadsheet.ingest.submission;

import io.broadsheet.contracts.submission.SubmissionReceived;
import io.broadsheet.ingest.reading.Refused;
import io.broadsheet.runtime.problem.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Every refusal of a post, each with its stable type. */
final class Refusals {
  private Refusals() {}

  static HttpProblem of(Refused refused) {
    return Problems.of(
            refused.status(),
            refused.slug(),
            refused.status() == 400 ? "Malformed document" : "Unprocessable document",
            refused.detail())
        .with("errors", refused.faults().stream().map(Refusals::error).toList())
        .build();
  }

  /** Some items are good, and the sender wants all or none. */
  static HttpProblem notAllTaken(SubmissionReceived receipt) {
    int bad = receipt.refused().size();
    return Problems.of(
            422,
            "not-all-taken",
            "Unprocessable document",
            "%d of %d items cannot be taken, and handling=strict asks for all or none."
                .formatted(bad, bad + receipt.items().size()))
        .with("refused", receipt.refused())
        .build();
  }

  static HttpProblem emptyBody() {
    return Problems.of(400, "empty-body", "Malformed document", "The body is empty.").build();
  }

  static HttpProblem brokenBody(String detail) {
    return Problems.of(400, "broken-body", "Malformed document", detail).build();
  }

  static HttpProblem tooLarge(String detail) {
    return Problems.of(413, "too-large", "Content too large", detail).build();
  }

  static HttpProblem mediaType(@Nullable String sent, Collection<String> accepted) {
    return Problems.of(
            415,
            "unsupported-media-type",
            "Unsupported media type",
            sent == null
                ? "The request names no Content-Type."
                : "Documents of type " + sent + " are not taken from this feed.")
        .with("accepts", accepted.stream().sorted().toList())
        .build();
  }

  static HttpProblem contentCoding() {
    return Problems.of(
            415,
            "unsupported-content-encoding",
            "Unsupported content encoding",
            "The body may be sent as it is or with Content-Encoding: gzip.")
        .withHeader("Accept-Encoding", "gzip")
        .build();
  }

  static HttpProblem keyReused() {
    return Problems.of(
            422,
            "idempotency-key-reused",
            "Idempotency key reused",
            "Another document was posted under this Idempotency-Key.")
        .build();
  }

  static HttpProblem keyTooLong(int most) {
    return Problems.badRequest("An Idempotency-Key has at most " + most + " characters.");
  }

  static HttpProblem tooMany(long retryAfterSeconds) {
    return Problems.of(
            429,
            "too-many-requests",
            "Too many requests",
            "This feed has used up its requests for now.")
        .withHeader("Retry-After", Long.toString(retryAfterSeconds))
        .build();
  }

  private static Map<String, Object> error(Refused.Fault fault) {
    Map<String, Object> error = new LinkedHashMap<>();
    error.put("detail", fault.message());
    put(error, "pointer", fault.pointer());
    put(error, "line", fault.line());
    put(error, "column", fault.column());
    return error;
  }

  private static void put(Map<String, Object> error, String name, @Nullable Object value) {
    if (value != null) {
      error.put(name, value);
    }
  }

  /** As a line of a streamed answer. */
  static Map<String, Object> line(HttpProblem problem, long line) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("line", line);
    document.put("type", String.valueOf(problem.getType()));
    document.put("title", problem.getTitle());
    document.put("status", problem.getStatusCode());
    document.put("detail", problem.getDetail());
    document.putAll(problem.getParameters());
    return document;
  }
}
