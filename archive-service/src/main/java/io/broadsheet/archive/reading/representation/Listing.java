package io.broadsheet.archive.reading.representation;

import io.broadsheet.archive.reading.Viewer;
import io.broadsheet.archive.reading.Visibility;
import io.broadsheet.archive.reading.version.ArticleRow;
import io.broadsheet.archive.reading.version.ArticleView;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page of articles, ready to be written down.
 *
 * @param next cursor, null on the last page
 * @param issue that all of them are printed in, in the order of print; null for any other list
 * @param extras whatever else the archive's own form says, such as facets or an issue's facts
 */
public record Listing(
    List<Item> articles,
    long total,
    @Nullable String next,
    @Nullable Issue issue,
    Map<String, Object> extras) {
  public Listing {
    articles = List.copyOf(articles);
  }

  /** A printed issue. */
  public record Issue(String publication, LocalDate date, @Nullable Integer number) {
    /** What a list of its articles is called. */
    public String title() {
      return publication + " " + date;
    }
  }

  /** What the list is called. */
  public String title() {
    return issue == null ? "Broadsheet" : issue.title();
  }

  /**
   * One article of the page.
   *
   * @param isOpen whether any reader may see it, whoever asks
   * @param highlight what of the search stands in it, null when that was not asked for
   */
  public record Item(ArticleView article, boolean isOpen, @Nullable Highlight highlight) {
    /** As a viewer may see it. */
    public static Item of(ArticleRow row, Viewer viewer, @Nullable Highlight highlight) {
      Viewer anybody = new Viewer(false, viewer.now());
      return new Item(
          ArticleView.of(row, viewer), row.visibleTo(anybody) == Visibility.VISIBLE, highlight);
    }
  }

  /**
   * Texts as HTML with {@code <mark>} around what was searched for.
   *
   * @param headline null when nothing of it is in there
   * @param body the part around the first hit, null when there is none
   */
  public record Highlight(@Nullable String headline, @Nullable String body) {}
}
