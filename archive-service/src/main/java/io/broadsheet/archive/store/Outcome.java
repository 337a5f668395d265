package io.broadsheet.archive.store;

import io.broadsheet.contracts.id.ArticleId;
import org.jspecify.annotations.Nullable;

/** What became of an arrival. */
public sealed interface Outcome {
  /** As the status of its item and the ledger write it. */
  default String word() {
    return switch (this) {
      // A retagging is of an item that settled long ago; should that be lost, it is archived.
      case Stored stored -> "archived";
      case Retagged retagged -> "archived";
      case Duplicate duplicate -> "duplicate";
      case Superseded superseded -> "superseded";
      case Conflict conflict -> "quarantined";
    };
  }

  /** It is the current version now. */
  record Stored(Change change) implements Outcome {}

  /** The archive had it already, content and all. */
  record Duplicate() implements Outcome {}

  /**
   * A newer version is current; this one went into the history.
   *
   * @param change when its coming made another of the versions held the current one
   */
  record Superseded(int version, @Nullable Change change) implements Outcome {}

  /**
   * It claims the label of a version held, with other content. Nothing was written.
   *
   * @param label as the feed sent it
   */
  record Conflict(ArticleId articleId, String label, String heldHash, String sentHash)
      implements Outcome {

    /** For people: in quarantine and in the submission's status. */
    public String reason() {
      return "version '%s' of article %s is held with other content (held %.12s, sent %.12s)"
          .formatted(label, articleId, heldHash, sentHash);
    }
  }

  /** The same version, tagged by other models; readers see the new tags. */
  record Retagged(Change change) implements Outcome {}
}
