package io.broadsheet.archive.reading.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.broadsheet.archive.Rows;
import io.broadsheet.archive.Signatures;
import io.broadsheet.archive.TestDatabase;
import io.broadsheet.archive.reading.Shelf;
import io.broadsheet.archive.reading.Viewer;
import io.broadsheet.archive.reading.version.ArticleRow;
import io.broadsheet.archive.reading.version.ArticleView;
import io.broadsheet.contracts.article.Status;
import io.broadsheet.contracts.meaning.MeaningVector;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RelatedIT {
  private static final DataSource DATABASE = TestDatabase.migrated();
  private static final Shelf SHELF = new Shelf(DATABASE);
  private final Articles articles = new Articles(SHELF.archive());

  @BeforeEach
  void empty() {
    SHELF.clear();
  }

  @Test
  void findsWhatSaysNearlyTheSameMostAlikeFirst() {
    // Given
    var first = story("甲", 64);
    SHELF.put(first, story("乙", 48), story("丙", 60), Shelf.story("d", "丁", "文"));

    // When
    var related = articles.related(first.id(), Shelf.reader());

    // Then
    assertThat(related).extracting(RelatedView::headline).containsExactly("丙", "乙");
    assertThat(related).extracting(RelatedView::similarity).containsExactly(0.94, 0.75);
  }

  @Test
  void showsTheClusterOfAnArticle() {
    var first = story("甲", 64);
    SHELF.put(first, story("乙", 60));

    ArticleRow row = articles.current(first.id()).orElseThrow();

    assertThat(ArticleView.of(row, Shelf.reader()).facts().cluster()).isNotNull();
  }

  @Test
  void hidesFromReadersWhatIsNotFreeYet() {
    var first = story("甲", 64);
    SHELF.put(
        first,
        story("乙", 60).embargoedUntil(Instant.now().plusSeconds(3_600)),
        story("丙", 60).withStatus(Status.WITHHELD));

    assertThat(articles.related(first.id(), Shelf.reader())).isEmpty();
    assertThat(articles.related(first.id(), Shelf.operator()))
        .extracting(RelatedView::headline)
        .containsExactly("乙");
  }

  @Test
  void findsStoriesThatNameTheSameButNoDuplicates() {
    // Given: all of them name the same three
    var first = story("甲", 64);
    SHELF.put(
        first,
        story("乙", 60),
        Shelf.story("d", "丁", "文"),
        Shelf.story("e", "戊", "文").withStatus(Status.WITHHELD));

    // When, then
    assertThat(similarTo(first, Shelf.reader()))
        .singleElement()
        .satisfies(
            other -> {
              assertThat(other.headline()).isEqualTo("丁");
              assertThat(other.relation()).isEqualTo("similar");
              assertThat(other.similarity()).isEqualTo(1);
            });
  }

  @Test
  void goesByVectorsWhereStoriesHaveThem() {
    // Given
    var first = Shelf.story("a", "甲", "文");
    SHELF.put(first, Shelf.story("b", "乙", "文"), Shelf.story("c", "丙", "文"));
    meaning("甲", 1f, 0f);
    meaning("乙", 0f, 1f);
    meaning("丙", 1f, 0.5f);

    // When, then
    assertThat(similarTo(first, Shelf.reader()))
        .extracting(RelatedView::headline, RelatedView::similarity)
        .containsExactly(tuple("丙", 0.89));
  }

  private static void meaning(String headline, float east, float north) {
    new Rows(DATABASE)
        .execute(
            "UPDATE article_version SET document = jsonb_set(document, '{enrichment,vector}', '\""
                + MeaningVector.of(new float[] {east, north})
                + "\"') WHERE headline = '"
                + headline
                + "'");
  }

  private List<RelatedView> similarTo(io.broadsheet.archive.Articles story, Viewer viewer) {
    return new SimilarStories(SHELF.archive())
        .of(articles.current(story.id()).orElseThrow(), viewer);
  }

  private static io.broadsheet.archive.Articles story(String headline, int same) {
    return Shelf.story(headline, headline, "文").withSignature(Signatures.of(0, same));
  }
}
