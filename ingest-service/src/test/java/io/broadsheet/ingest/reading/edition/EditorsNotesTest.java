package io.broadsheet.ingest.reading.edition;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.ingest.reading.ReadDocument;
import org.junit.jupiter.api.Test;

class EditorsNotesTest {
  @Test
  void openOrCloseTheStoryThatTheyStandIn() {
    ReadDocument page =
        Pages.read(
            """
            # 滨海日报

            2024年5月8日 星期三

            ## 城东新桥今日正式通车

            编者按：新桥是市民盼了多年的一座桥。从今天起，本报推出系列报道，讲述建桥人的故事。

            本报讯 5月7日，历时两年建设的城东新桥正式通车，两岸居民过河不再绕行。

            ## 老城书店重新开门迎客

            本报讯 停业半年的老城书店昨天重新开门，门口排起了长队。店主说，座位多了一倍。

            编者的话：一家书店的去留，关系一条街的气息。我们期待读者来信。
            """);

    assertThat(Pages.headlines(page)).containsExactly("城东新桥今日正式通车", "老城书店重新开门迎客");
    assertThat(Pages.paragraphs(page.items().getFirst()))
        .satisfiesExactly(
            note -> assertThat(note).startsWith("编者按："),
            text -> assertThat(text).startsWith("本报讯"));
    assertThat(page.items().getLast().story().body()).contains("编者的话：");
  }

  @Test
  void openAnEnglishStory() {
    ReadDocument page =
        Pages.read(
            """
            # The Harbour Gazette

            Wednesday, May 8, 2024

            ## Ferry returns to the harbour

            Editor's note: This is the first of three articles about the new ferry. Two will follow.

            HULL — The ferry Aurora left the new pier at noon, and a crowd of two hundred cheered.

            ## Library opens on Sundays

            The town library will open its doors on Sundays from June, the council said on Tuesday.
            """);

    assertThat(Pages.headlines(page))
        .containsExactly("Ferry returns to the harbour", "Library opens on Sundays");
    assertThat(Pages.paragraphs(page.items().getFirst())).hasSize(2);
  }
}
