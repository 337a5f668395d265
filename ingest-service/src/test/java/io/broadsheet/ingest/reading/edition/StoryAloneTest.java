package io.broadsheet.ingest.reading.edition;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.contracts.article.Dateline;
import io.broadsheet.ingest.reading.ReadDocument;
import io.broadsheet.ingest.reading.ReadItem;
import io.broadsheet.ingest.reading.Refused;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StoryAloneTest {
  private final EditionReader reader = new EditionReader();

  @Test
  void takesTheHeadingForTheHeadlineAndKeepsInnerHeadings() {
    ReadDocument read =
        (ReadDocument)
            reader.read(Pages.of("# 小镇书店的二十年\n\n徐老板的书店今年整整二十年了。\n\n## 一盏灯\n\n书店的灯每晚亮到十点。\n"));

    assertThat(read.format()).isEqualTo("plain");
    assertThat(read.edition()).isNull();
    assertThat(read.items()).hasSize(1);
    assertThat(read.items().getFirst().story().headline()).isEqualTo("小镇书店的二十年");
    assertThat(read.items().getFirst().story().body())
        .isEqualTo("徐老板的书店今年整整二十年了。\n一盏灯\n书店的灯每晚亮到十点。");
  }

  @Test
  void readsADatelineAndABylineOfAStoryAlone() {
    ReadItem item =
        ((ReadDocument)
                reader.read(
                    Pages.of(
                        "School garden wins prize\n\nBy Jane Doe\n\nALDERBROOK, May 3, 2025 (AP) — Pupils have won a prize for the garden they dug.\n")))
            .items()
            .getFirst();

    assertThat(item.story().headline()).isEqualTo("School garden wins prize");
    assertThat(item.story().authors()).extracting("name").containsExactly("Jane Doe");
    assertThat(item.story().dateline())
        .isEqualTo(new Dateline("ALDERBROOK", LocalDate.of(2025, 5, 3), "AP"));
    assertThat(item.guid()).isNotBlank();
  }

  @Test
  void refusesAnEmptyText() {
    assertThat(reader.read(Pages.of("\n \n"))).isInstanceOf(Refused.class);
  }
}
