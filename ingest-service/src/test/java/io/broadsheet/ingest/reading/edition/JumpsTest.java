package io.broadsheet.ingest.reading.edition;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.ingest.reading.ReadDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JumpsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "（下转第三版）",
        "下转A3版",
        "（转2版）",
        "【下转第02版】",
        "(下轉A4版)",
        "Continued on Page A6",
        "See FLOOD, Page A4",
        "(Turn to page 3)",
        "Please see COUNCIL, A7",
        "Continued on back page"
      })
  void leadOn(String words) {
    assertThat(Jumps.in(words).goesOn()).isTrue();
    assertThat(Jumps.in(words).leavesText()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "（上接第一版）,1",
    "上接A1版,1",
    "（紧接第12版）,12",
    "【接二版】,2",
    "From Page A1,1",
    "FLOOD: Continued from Page A1,1",
    "(Continued from page 3),3"
  })
  void leadBack(String words, int page) {
    assertThat(Jumps.in(words).comesFrom()).isTrue();
    assertThat(Jumps.in(words).page()).isEqualTo(page);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "转发第三方数据须注明来源。",
        "From 1998 to 2004 he lived in Rome",
        "See 40 birds in one day",
        "接访干部一线解难题",
        "He read on from page 1"
      })
  void areNotFoundInOtherWords(String words) {
    assertThat(Jumps.in(words).goesOn() || Jumps.in(words).comesFrom()).isFalse();
  }

  @Test
  void putAnEnglishStoryTogetherByTheWordItIsCalledBy() {
    ReadDocument page =
        Pages.read(
            """
            THE HARLOW COURIER
            Thursday, May 9, 2024   No. 812   16 pages

            River crest expected by Friday night

            By Anna Reyes

            HARLOW — The Tamsin River is expected to crest Friday night at 19 feet, the weather service said.

            Crews worked through the night to raise the levee at Mill Lane, where water came over the top in

            See FLOOD, Page A4

            Library opens late on Mondays

            By Tom Bell

            The library board voted Tuesday to open at noon on Mondays through August, citing a shortage of staff.

            PAGE A4

            FLOOD: Town opens shelter at school
            From Page A1

            2011 and drowned the Corner Diner. “We are better prepared this time,” said Mayor Ellen Ortiz.

            Team wins in overtime

            By Luis Marsh

            Harlow High beat Eastfield 54-52 in overtime on Tuesday, its fifth win in a row this season.
            """);

    assertThat(Pages.headlines(page))
        .containsExactly(
            "River crest expected by Friday night",
            "Library opens late on Mondays",
            "Team wins in overtime");
    assertThat(page.items().getFirst().story().body())
        .contains("came over the top in 2011 and drowned the Corner Diner.");
  }
}
