package io.broadsheet.ingest.reading.edition;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.ingest.reading.ReadDocument;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which page a story stands on, and bylines that only their place tells. */
class PagesAndPlacesTest {
  private static final String GAZETTE =
      "THE HOLLOW CREEK GAZETTE\n\nThursday, May 9, 2024   No. 1204   8 pages\n\n";
  private static final String FERRY =
      "The ferry to Gull Island will run again from Monday, the council said on Wednesday, after"
          + " repairs to its engine took two months longer than planned.\n\n";

  @ParameterizedTest
  @CsvSource({
    "National News | 5, 5",
    "Schools A4, 4",
    "The Hollow Creek Gazette      Thursday May 9 2024      Page 6, 6",
    "Front Page, 1"
  })
  void readsThePageFromAnEnglishFolio(String folio, int number) {
    ReadDocument page =
        Pages.read(GAZETTE + folio + "\n\n## Ferry runs again\n\nBy Ann Crowe\n\n" + FERRY);

    assertThat(Pages.headlines(page)).containsExactly("Ferry runs again");
    assertThat(Objects.requireNonNull(page.items().getFirst().edition()).page()).isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource({"二版, 2", "第6页, 6", "本地·社会 04, 4", "要闻 第七版, 7"})
  void readsThePageFromAChineseFolio(String folio, int number) {
    ReadDocument page =
        Pages.read(
            "溪口日报\n\n2024年5月8日 星期三 第2301期 今日8版\n\n"
                + folio
                + "\n\n内河清淤工程开工\n\n本报讯（记者 周晓明）5月7日，市水务局组织力量对城区七条内河开展清淤，预计汛期前完工。\n");

    assertThat(Pages.headlines(page)).containsExactly("内河清淤工程开工");
    assertThat(Objects.requireNonNull(page.items().getFirst().edition()).page()).isEqualTo(number);
  }

  @Test
  void takesANameAboveItsOfficeForAByline() {
    ReadDocument page =
        Pages.read(GAZETTE + "## Ferry runs again\n\n**Ann Crowe**\n*Chief Reporter*\n\n" + FERRY);

    assertThat(Pages.authors(page.items().getFirst())).containsExactly("Chief Reporter Ann Crowe");
    assertThat(page.items().getFirst().story().subheadlines()).isEmpty();
  }

  @Test
  void takesNobodyForAuthorWhereTheStaffSigns() {
    ReadDocument page =
        Pages.read(GAZETTE + "## Ferry runs again\n\nBy Our Special Correspondent\n\n" + FERRY);

    assertThat(Pages.authors(page.items().getFirst())).isEmpty();
    assertThat(page.items().getFirst().story().subheadlines()).isEmpty();
  }
}
