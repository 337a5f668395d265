package io.broadsheet.archive.store;

import java.util.Locale;
import java.util.Optional;

/** What the change log has told readers of an article, and so what is news to them. */
enum Told {
  /** Never shown: to them it is not there. */
  NOTHING,
  SHOWN,
  /** Shown once, and taken from view since. */
  WITHDRAWN,
  KILLED;

  static Told of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * What to tell them when an article has come to this; empty when it is none of their business. A
   * kill is told even of what was never shown: whoever asks for the article is answered the same.
   */
  Optional<ChangeKind> news(Terms.Availability now) {
    return switch (now) {
      case FREE -> Optional.of(this == NOTHING ? ChangeKind.CREATED : ChangeKind.CORRECTED);
      case KILLED -> this == KILLED ? Optional.empty() : Optional.of(ChangeKind.CANCELED);
      case EMBARGOED, EXPIRED, WITHHELD ->
          this == SHOWN ? Optional.of(ChangeKind.WITHHELD) : Optional.empty();
    };
  }

  /** What they know then. */
  Told after(Terms.Availability now) {
    return switch (now) {
      case FREE -> SHOWN;
      case KILLED -> KILLED;
      case EMBARGOED, EXPIRED, WITHHELD -> this == SHOWN ? WITHDRAWN : this;
    };
  }
}
