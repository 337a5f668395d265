package io.broadsheet.contracts.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a wire item says beyond its words and its release. Flat on the wire; what is empty is left
 * out there, and was unknown in events of release 0.1.0.
 *
 * @param html the body as clean HTML, beside the plain paragraphs; null when it was plain
 * @param media in the order of the document
 * @param links to other items and pages
 * @param times as written and as read, where the format writes times as text
 * @param extensions a JSON tree of all that has no field here, by the names of the format; what
 *     stands under {@code nonpublic} is for operators alone, what stands under {@code transmission}
 *     is of the delivery, and another delivery of the same makes no new version
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record WireFacts(
    @JsonUnwrapped Handling handling,
    @JsonUnwrapped Filing filing,
    @Nullable Rights rights,
    @Nullable String html,
    List<Media> media,
    List<Link> links,
    List<SaidTime> times,
    Map<String, Object> extensions) {
  /** The key in {@code extensions} whose value no reader may see. */
  public static final String NONPUBLIC = "nonpublic";

  /** The key in {@code extensions} for what concerns the delivery and not the version. */
  public static final String TRANSMISSION = "transmission";

  private static final WireFacts NONE =
      new WireFacts(
          Handling.none(), Filing.none(), null, null, List.of(), List.of(), List.of(), Map.of());

  public WireFacts {
    media = media == null ? List.of() : List.copyOf(media);
    links = links == null ? List.of() : List.copyOf(links);
    times = times == null ? List.of() : List.copyOf(times);
    // Not Map.copyOf: the order is the document's, and a value may be null.
    extensions =
        extensions == null
            ? Map.of()
            : Collections.unmodifiableMap(new LinkedHashMap<>(extensions));
  }

  /** An item that says no more than its words and its release. */
  public static WireFacts none() {
    return NONE;
  }
}
