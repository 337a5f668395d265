package io.broadsheet.ingest.submission;

/** Where documents are handed in that this service fetched itself. */
@FunctionalInterface
public interface Intake {
  /** Takes a document as if its feed had posted it. */
  Handed hand(Delivery delivery);
}
