package io.broadsheet.archive.change;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of the change log; the store writes it, nobody alters it. */
@Entity
@Immutable
@Table(name = "change")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class ChangeRow {
  @Id long seq;
  String kind;
  UUID articleId;
  int version;
  OffsetDateTime at;
  String[] what;

  /** Its number in the readers' log; null when it is not for readers. */
  @Nullable Long publicSeq;

  /** What it is to readers. */
  @Nullable String publicKind;
}
