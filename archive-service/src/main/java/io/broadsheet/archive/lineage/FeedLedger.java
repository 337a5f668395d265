package io.broadsheet.archive.lineage;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What became of all items that one feed was promised to have been taken in.
 *
 * @param feed its id; {@code *} for all feeds together
 * @param received items that receipts announce
 * @param inFlight not settled, and the log shows that they are still to come
 * @param missing not settled, and nothing in the log accounts for them
 * @param unannounced settled although no receipt has announced them (yet)
 * @param versions that the archive holds: one for each item archived or superseded
 */
public record FeedLedger(
    String feed,
    long received,
    long archived,
    long duplicate,
    long superseded,
    long quarantined,
    long inFlight,
    long missing,
    long unannounced,
    long unannouncedVersions,
    long versions) {

  /** Whether every item is accounted for, and every item that is said to be archived really is. */
  @JsonProperty
  public boolean balanced() {
    return missing == 0
        && received == archived + duplicate + superseded + quarantined + inFlight
        && versions == archived + superseded + unannouncedVersions;
  }

  FeedLedger plus(FeedLedger other) {
    return new FeedLedger(
        feed,
        received + other.received,
        archived + other.archived,
        duplicate + other.duplicate,
        superseded + other.superseded,
        quarantined + other.quarantined,
        inFlight + other.inFlight,
        missing + other.missing,
        unannounced + other.unannounced,
        unannouncedVersions + other.unannouncedVersions,
        versions + other.versions);
  }
}
