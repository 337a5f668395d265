package io.broadsheet.archive.store;

import io.broadsheet.contracts.article.Status;
import java.util.Locale;

/** What happened to an article; to readers, only the first five happen. */
public enum ChangeKind {
  CREATED,
  CORRECTED,
  RETAGGED,
  WITHHELD,
  CANCELED,
  /** Its embargo has ended. */
  RELEASED,
  EXPIRED;

  /** As the change log and the API write it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static ChangeKind of(Status status, boolean isFirst) {
    return switch (status) {
      case USABLE -> isFirst ? CREATED : CORRECTED;
      case WITHHELD -> WITHHELD;
      case CANCELED -> CANCELED;
    };
  }
}
