package io.broadsheet.benchmarks.editions.measuring;

import io.broadsheet.benchmarks.editions.truth.TrueArticle;
import io.broadsheet.contracts.article.Author;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Who wrote it, by name and role. 本报记者 is the role 记者 of the paper itself, and Staff Writers are
 * each a Staff Writer.
 */
final class Signatures {
  private Signatures() {}

  static List<Mismatch> judge(
      TrueArticle article, List<Author> authors, List<Author> stated, Tally tally) {
    List<String> expected = new ArrayList<>(authors.stream().map(Signatures::key).toList());
    List<String> read = stated.stream().map(Signatures::key).toList();
    int right = 0;
    for (String author : read) {
      right += expected.remove(author) ? 1 : 0;
    }
    int all = authors.size() + read.size() - right;
    tally.add(Count.AUTHORS, right, all);
    return right == all
        ? List.of()
        : List.of(new Mismatch("authors", article.title(), print(authors), print(stated)));
  }

  private static String key(Author author) {
    String role = author.role() == null ? "" : author.role();
    return author.name()
        + '|'
        + role.replaceFirst("^本[报報社刊网網台]", "").replaceFirst("s$", "").toLowerCase(Locale.ROOT);
  }

  private static String print(List<Author> authors) {
    return authors.stream()
        .map(author -> author.role() == null ? author.name() : author.role() + " " + author.name())
        .collect(Collectors.joining(", "));
  }
}
