package io.broadsheet.archive.reading.representation;

import io.broadsheet.contracts.article.Author;
import io.broadsheet.contracts.article.Dateline;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Authors, and datelines, as one line, for formats that know no parts of them. */
public final class Byline {
  private Byline() {}

  /** Each name with its role where a paper of that language prints it; null when there is none. */
  public static @Nullable String of(List<Author> authors) {
    return authors.isEmpty()
        ? null
        : authors.stream().map(Byline::of).collect(Collectors.joining(", "));
  }

  /** Place, day and source in their order; null when there is no dateline. */
  public static @Nullable String of(@Nullable Dateline dateline) {
    return dateline == null
        ? null
        : Stream.of(dateline.place(), dateline.date(), dateline.source())
            .filter(Objects::nonNull)
            .map(Object::toString)
            .collect(Collectors.joining(", "));
  }

  private static String of(Author author) {
    if (author.role() == null) {
      return author.name();
    }
    // 记者 张三; Ada Holm, Staff Reporter.
    return UnicodeScript.of(author.role().codePointAt(0)) == UnicodeScript.HAN
        ? author.role() + " " + author.name()
        : author.name() + ", " + author.role();
  }
}
