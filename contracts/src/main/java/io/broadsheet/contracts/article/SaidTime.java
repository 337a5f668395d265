package io.broadsheet.contracts.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.broadsheet.contracts.Require;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time as a feed wrote it and as it was read.
 *
 * @param field the feed's own name of it: {@code versioncreated}
 * @param said as written
 * @param at as read, to the microsecond
 * @param zone assumed, because the text names none; null when it names one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SaidTime(String field, String said, Instant at, @Nullable String zone) {
  public SaidTime {
    Require.notBlank(field, "time.field");
    Require.notBlank(said, "time.said");
  }
}
