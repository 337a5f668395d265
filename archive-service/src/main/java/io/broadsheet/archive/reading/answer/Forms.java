package io.broadsheet.archive.reading.answer;

import io.broadsheet.archive.reading.representation.JsonForm;
import io.broadsheet.archive.reading.representation.NdjsonForm;
import io.broadsheet.archive.reading.representation.Representation;
import io.broadsheet.archive.reading.representation.TextForm;
import io.broadsheet.archive.reading.representation.feed.AtomForm;
import io.broadsheet.archive.reading.representation.feed.JsonFeedForm;
import io.broadsheet.archive.reading.representation.feed.RssForm;
import io.broadsheet.archive.reading.representation.linked.JsonLdForm;
import io.broadsheet.archive.reading.representation.newsml.NewsMlForm;
import io.broadsheet.archive.reading.representation.ninjs.NinjsForm;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Every form there is, and which one a request asks for: by {@code ?format=}, else by Accept. */
final class Forms {
  // The first one answers whoever takes anything.
  private static final List<Representation> ALL =
      List.of(
          new JsonForm(),
          new NinjsForm(),
          new NewsMlForm(),
          new JsonLdForm(),
          new AtomForm(),
          new RssForm(),
          new JsonFeedForm(),
          new NdjsonForm(),
          new TextForm());

  private Forms() {}

  static List<Representation> all() {
    return ALL;
  }

  /** The form wanted; none when it is not there or none is acceptable. */
  static Optional<Representation> wanted(@Nullable String format, List<String> accept) {
    if (format != null && !format.isBlank()) {
      return ALL.stream().filter(form -> form.name().equals(format)).findFirst();
    }
    Accept accepted = Accept.of(accept);
    Comparator<Representation> best =
        Comparator.<Representation>comparingDouble(form -> -weight(form, accepted))
            .thenComparingInt(form -> place(form, accepted));
    return ALL.stream().filter(form -> weight(form, accepted) > 0).min(best);
  }

  private static double weight(Representation form, Accept accept) {
    return form.mediaTypes().stream().mapToDouble(accept::weightOf).max().orElse(0);
  }

  private static int place(Representation form, Accept accept) {
    return form.mediaTypes().stream().mapToInt(accept::placeOf).min().orElse(Integer.MAX_VALUE);
  }
}
