package io.broadsheet.ingest.reading.edition;

import io.broadsheet.contracts.article.Author;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects who signed a story, in all the places where a paper has them sign. */
final class Signatures {
  /** By name: whoever signs twice, at the head and at the foot, wrote it once. */
  private final Map<String, Author> authors = new LinkedHashMap<>();

  private DatelineText credit = DatelineText.NONE;

  void add(Byline byline) {
    add(byline.authors());
    if (credit.source() == null && byline.credit().source() != null) {
      credit = byline.credit();
    } else if (credit.source() == null && credit.place() == null) {
      credit = byline.credit();
    }
    // A role on a line of its own is that of the names above it.
    String role = byline.role();
    if (role != null) {
      authors.replaceAll((name, author) -> withRole(author, role));
    }
  }

  void add(List<Author> signed) {
    signed.forEach(
        author ->
            authors.merge(
                author.name(), author, (before, again) -> withRole(before, again.role())));
  }

  List<Author> authors() {
    return List.copyOf(authors.values());
  }

  /** The dateline, with what the foot says of its source where the head says nothing. */
  DatelineText credited(DatelineText dateline) {
    boolean silent = credit.source() == null && credit.place() == null;
    if (silent || (dateline.source() != null && dateline.place() != null)) {
      return dateline;
    }
    return new DatelineText(
        dateline.place() == null ? credit.place() : dateline.place(),
        dateline.source() == null ? credit.source() : dateline.source(),
        dateline.hasDate() ? dateline.year() : credit.year(),
        dateline.hasDate() ? dateline.month() : credit.month(),
        dateline.hasDate() ? dateline.day() : credit.day(),
        dateline.authors(),
        dateline.end(),
        dateline.strength());
  }

  private static Author withRole(Author author, @Nullable String role) {
    return author.role() == null && role != null ? new Author(author.name(), role) : author;
  }
}
