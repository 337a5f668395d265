package io.broadsheet.contracts.article;

import io.broadsheet.contracts.Require;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What orders one version of an article among the others: as numbers where both labels are numeric,
 * else by the time they were made where both say so, else by receipt.
 *
 * @param label the feed's own version, opaque, null when it sends none
 * @param madeAt when the feed says that this version was made, null when it does not
 * @param receivedAt when ingest took it in
 * @param contentHash SHA-256 (hex) of everything a reader or an operator could see of the version
 */
public record VersionStamp(
    @Nullable String label, @Nullable Instant madeAt, Instant receivedAt, String contentHash) {
  // 400 digits are more than any feed sends, and bound what the archive has to compare.
  private static final Pattern NUMERIC = Pattern.compile("[0-9]{1,400}");

  public VersionStamp {
    Require.that(label == null || !label.isBlank(), "version.label: must not be blank");
    Require.notBlank(contentHash, "version.contentHash");
  }

  /** The label as a number, where it is one; such versions compare as numbers. */
  public Optional<BigInteger> number() {
    return label != null && NUMERIC.matcher(label).matches()
        ? Optional.of(new BigInteger(label))
        : Optional.empty();
  }

  /** Whether both name the same version outright; leading zeros of a number say nothing. */
  public boolean hasLabelOf(VersionStamp other) {
    return label != null
        && (label.equals(other.label) || (number().isPresent() && number().equals(other.number())));
  }
}
