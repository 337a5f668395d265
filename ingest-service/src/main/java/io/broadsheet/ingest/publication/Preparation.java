package io.broadsheet.ingest.publication;

import io.broadsheet.ingest.reading.Refused;

/** What becomes of a posted document before anything is published. */
public sealed interface Preparation
    permits Preparation.Ready, Preparation.Declined, Preparation.Unknown {

  /** It can be published. */
  record Ready(Submission submission) implements Preparation {}

  /** It cannot be understood. */
  record Declined(Refused refused) implements Preparation {}

  /** No reader knows its media type. */
  record Unknown(String mediaType) implements Preparation {}
}
