package io.broadsheet.contracts;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.broadsheet.contracts.article.Author;
import io.broadsheet.contracts.article.EditionFacts;
import io.broadsheet.contracts.article.Repair;
import io.broadsheet.contracts.enrichment.Mention;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Whoever builds a wrong record is told which field it is. */
class RequireTest {
  @Test
  void blankTextIsToldByField() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Author("\u3000 ", null))
        .withMessage("author.name: must not be blank");
  }

  @Test
  void sharesReachFromNoughtToOne() {
    assertThatCode(() -> Require.share(0, "x")).doesNotThrowAnyException();
    assertThatCode(() -> Require.share(1, "x")).doesNotThrowAnyException();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Require.share(1.01, "reading.confidence"))
        .withMessage("reading.confidence: from 0 to 1, not 1.01");
    assertThatIllegalArgumentException().isThrownBy(() -> Require.share(Double.NaN, "x"));
  }

  @Test
  void rangesAreToldWithTheirValues() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Mention("body", 5, 5, null, null))
        .withMessageContaining("5..5");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Repair("joined-paragraph", null, 9, 8, 1, null))
        .withMessageContaining("9..8");
  }

  @Test
  void issueNumbersStartAtOne() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new EditionFacts(
                    "澄岭时讯", LocalDate.of(2026, 10, 16), 0, null, null, null, null, null))
        .withMessageStartingWith("edition.number");
  }
}
