package io.broadsheet.ingest.collection.web;

import io.broadsheet.ingest.submission.TooLarge;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.io.EOFException;
import java.io.InterruptedIOException;
import java.net.UnknownHostException;
import java.util.Objects;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.MessageConstraintException;

/** Why a document could not be had, in words for people. */
final class Failures {
  private Failures() {}

  static Fetched.Failed late() {
    return failed("timed-out", "The document did not come in time.");
  }

  /** By what was thrown: a fault of this program is thrown on. */
  static Fetched.Failed of(Exception fault) {
    return switch (fault) {
      case ForbiddenTarget e -> failed("address-refused", message(e));
      case TooLarge e -> failed("too-large", e.detail());
      case HttpProblem e -> failed("unsupported-content-encoding", message(e));
      case UnknownHostException e -> failed("unknown-host", "The host is not known.");
      case InterruptedIOException e -> late(); // time-outs of sockets are of its kind
      case SSLException e -> failed("not-secure", "No secure connection: " + message(e));
      case ZipException e -> failed("broken-body", "The body is not what its coding says.");
      case EOFException e -> failed("broken-body", "The body ends before its end.");
      case MessageConstraintException e ->
          failed("broken-answer", "The answer's head is too long.");
      case ConnectionClosedException e -> failed("broken-body", "The answer ends before its end.");
      case RuntimeException e -> throw e;
      default ->
          fault.getCause() instanceof HttpException
              ? failed("broken-answer", "The answer is no HTTP.")
              : failed("unreachable", "The server cannot be reached: " + message(fault));
    };
  }

  private static Fetched.Failed failed(String slug, String detail) {
    return new Fetched.Failed(slug, detail, null);
  }

  private static String message(Exception e) {
    return Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
  }
}
