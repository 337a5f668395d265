package io.broadsheet.ingest.publication;

/** Nothing more can be taken just now; nothing of the refused submission was written. */
public final class Overloaded extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Overloaded(String why) {
    super(why);
  }
}
