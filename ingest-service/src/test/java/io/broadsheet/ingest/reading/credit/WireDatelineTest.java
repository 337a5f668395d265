package io.broadsheet.ingest.reading.credit;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.contracts.article.Dateline;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WireDatelineTest {
  private static final LocalDate NEAR = LocalDate.of(2026, 1, 2);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "HELLVIK, Monday (Nordvind) - | en | HELLVIK | - | Nordvind",
        "HELLVIK, Dec 31 (Nordvind) - | en | HELLVIK | 2025-12-31 | Nordvind",
        "ELK PASS, Mont., Jan. 3 | en | ELK PASS, Mont. | 2026-01-03 | -",
        "Wien, 2. Januar | de | Wien | 2026-01-02 | -",
        "HELLVIK, 30 déc (Ventdouest) | fr | HELLVIK | 2025-12-30 | Ventdouest",
        "新青社郑州1月2日电 | zh | 郑州 | 2026-01-02 | 新青社"
      })
  void takesADatelineApart(
      String line,
      String language,
      @Nullable String place,
      @Nullable LocalDate date,
      @Nullable String source) {
    assertThat(WireDateline.of(line, NEAR, language)).isEqualTo(new Dateline(place, date, source));
  }

  @Test
  void saysNothingOfNothing() {
    assertThat(WireDateline.of(" ", NEAR, "en")).isNull();
    assertThat(WireDateline.of("x".repeat(400), NEAR, "en")).isNull();
  }
}
