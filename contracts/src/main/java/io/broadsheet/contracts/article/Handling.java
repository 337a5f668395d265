package io.broadsheet.contracts.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.broadsheet.contracts.Require;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a feed asks to be done with a version beyond publishing it.
 *
 * @param expiresAt not to be used after this time; null when never
 * @param firstMadeAt when the first version of the item was made
 * @param priority of transmission, 1 (first) to 9, null when not given; not the story's urgency
 * @param noteConstraint whom the editor's note is for, as the feed says ({@code nonpublic}); null
 *     when it says nothing
 * @param signals as sent: {@code sig:update}, {@code edStat:C}, {@code Kill}; absent in events of
 *     release 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Handling(
    @Nullable Instant expiresAt,
    @Nullable Instant firstMadeAt,
    @Nullable Integer priority,
    @Nullable String noteConstraint,
    List<String> signals) {
  private static final Handling NONE = new Handling(null, null, null, null, List.of());

  public Handling {
    Require.that(
        priority == null || (priority >= 1 && priority <= 9),
        "priority: from 1 to 9, not " + priority);
    signals = signals == null ? List.of() : List.copyOf(signals);
  }

  /** Nothing asked. */
  public static Handling none() {
    return NONE;
  }
}
