package io.broadsheet.archive.lineage;

/** The log does not answer, so nothing can be said about what is still to come. */
public final class LogUnreachable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public LogUnreachable(String message, Throwable cause) {
    super(message, cause);
  }
}
