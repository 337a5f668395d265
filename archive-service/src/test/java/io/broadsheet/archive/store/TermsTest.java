package io.broadsheet.archive.store;

import static io.broadsheet.archive.store.Terms.Availability.EMBARGOED;
import static io.broadsheet.archive.store.Terms.Availability.EXPIRED;
import static io.broadsheet.archive.store.Terms.Availability.FREE;
import static io.broadsheet.archive.store.Terms.Availability.KILLED;
import static io.broadsheet.archive.store.Terms.Availability.WITHHELD;
import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.archive.Articles;
import io.broadsheet.contracts.article.Status;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TermsTest {
  private static final Instant NOON = Instant.parse("2022-11-16T04:00:00Z");
  private static final Instant LATER = NOON.plusSeconds(60);

  @Test
  void freesAnArticleAtTheVeryEndOfItsEmbargo() {
    Terms terms = new Terms(Status.USABLE, NOON, null);

    assertThat(terms.at(NOON.minusNanos(1000))).isEqualTo(EMBARGOED);
    assertThat(terms.at(NOON)).isEqualTo(FREE);
    assertThat(terms.turnAfter(NOON.minusSeconds(1))).contains(NOON);
    assertThat(terms.turnAfter(NOON)).isEmpty();
  }

  @Test
  void letsAnArticleExpireAtItsTime() {
    Terms terms = new Terms(Status.USABLE, null, NOON);

    assertThat(terms.at(NOON.minusNanos(1000))).isEqualTo(FREE);
    assertThat(terms.at(NOON)).isEqualTo(EXPIRED);
  }

  @Test
  void turnsTwiceWhereAnEmbargoAndAnExpiryAreSet() {
    Terms terms = new Terms(Status.USABLE, NOON, LATER);

    assertThat(terms.turnAfter(NOON.minusSeconds(1))).contains(NOON);
    assertThat(terms.turnAfter(NOON)).contains(LATER);
    assertThat(terms.turnAfter(LATER)).isEmpty();
  }

  @Test
  void staysHiddenWhereItExpiresUnderEmbargo() {
    assertThat(new Terms(Status.USABLE, LATER, NOON).at(NOON)).isEqualTo(EMBARGOED);
    assertThat(new Terms(Status.USABLE, LATER, NOON).at(LATER)).isEqualTo(EXPIRED);
  }

  @Test
  void knowsNoTurnOfWhatIsRecalled() {
    assertThat(new Terms(Status.WITHHELD, LATER, null).at(NOON)).isEqualTo(WITHHELD);
    assertThat(new Terms(Status.CANCELED, LATER, LATER).at(NOON)).isEqualTo(KILLED);
    assertThat(new Terms(Status.CANCELED, LATER, LATER).turnAfter(NOON)).isEmpty();
  }

  @Test
  void passesOverAnExpiryThatWasOverWhenTheArticleCame() {
    Articles flood = Articles.aboutAFlood().receivedAt(LATER).expiringAt(NOON);

    assertThat(Terms.of(Arrivals.of(flood), LATER).expiresAt()).isNull();
    assertThat(Terms.of(Arrivals.of(flood), NOON.minusSeconds(1)).expiresAt()).isEqualTo(NOON);
  }
}
