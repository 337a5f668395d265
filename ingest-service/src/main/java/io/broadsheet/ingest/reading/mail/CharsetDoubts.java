package io.broadsheet.ingest.reading.mail;

import io.broadsheet.contracts.article.Repair;
import io.broadsheet.ingest.reading.DecodedText;
import io.broadsheet.ingest.reading.TextDecoder;
import io.broadsheet.ingest.reading.mail.Part.Extent;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tells of parts that are in another charset than they say, or say none. */
final class CharsetDoubts {
  private CharsetDoubts() {}

  /** What is to be said of a part that is not in the charset that it names, or names none. */
  static List<Repair> of(@Nullable String declared, DecodedText decoded, Extent place) {
    String named = Charsets.isUnmarked(declared) ? null : declared;
    boolean isSure =
        named == null ? decoded.detection() == null : TextDecoder.isSame(named, decoded.charset());
    return isSure
        ? List.of()
        : List.of(
            new Repair(
                "decoded-charset",
                null,
                place.start(),
                place.end(),
                Objects.requireNonNullElse(decoded.detection(), 1.0),
                "the part names %s; read as %s"
                    .formatted(named == null ? "no charset" : "another", decoded.charset())));
  }
}
