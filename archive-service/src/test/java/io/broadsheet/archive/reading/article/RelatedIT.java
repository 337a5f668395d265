package io.broadsheet.archive.reading.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.archive.Signatures;
import io.broadsheet.archive.reading.Shelf;
import io.broadsheet.archive.reading.version.ArticleRow;
import io.broadsheet.archive.reading.version.ArticleView;
import io.broadsheet.contracts.article.Status;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RelatedIT {
  private static final Shelf SHELF = new Shelf();
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

  private static io.broadsheet.archive.Articles story(String headline, int same) {
    return Shelf.story(headline, headline, "文").withSignature(Signatures.of(0, same));
  }
}
