package io.broadsheet.launcher;

/** What went wrong, in words for the person at the keyboard; ends a command with exit code 1. */
public final class Failure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public Failure(String message) {
    super(message);
  }

  public Failure(String message, Throwable cause) {
    super(message, cause);
  }
}
