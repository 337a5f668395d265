package io.broadsheet.ingest.publication;

/** More is on its way to the log than may be; nothing of the refused submission was written. */
public final class Overloaded extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Overloaded() {
    super("more is on its way to the log than may be");
  }
}
