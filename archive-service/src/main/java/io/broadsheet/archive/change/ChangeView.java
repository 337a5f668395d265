package io.broadsheet.archive.change;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * One committed event.
 *
 * @param kind created, corrected, retagged, withheld or canceled; to operators also released and
 *     expired
 * @param what fields that differ from the version before
 */
public record ChangeView(
    long seq, String kind, UUID articleId, int version, Instant at, List<String> what) {
  private static final String CREATED = "created";
  private static final String EDITOR_NOTE = "editorNote";

  static ChangeView of(ChangeRow row, Audience audience) {
    return switch (audience) {
      case OPERATORS ->
          new ChangeView(
              row.seq, row.kind, row.articleId, row.version, row.at.toInstant(), List.of(row.what));
      case READERS -> {
        String kind = Objects.requireNonNull(row.publicKind);
        yield new ChangeView(
            Objects.requireNonNull(row.publicSeq),
            kind,
            row.articleId,
            row.version,
            row.at.toInstant(),
            kind.equals(CREATED) ? List.of() : seen(row.what));
      }
    };
  }

  // Notes are for operators; that there is one, too.
  private static List<String> seen(String[] what) {
    return Arrays.stream(what).filter(field -> !field.equals(EDITOR_NOTE)).toList();
  }
}
