package io.broadsheet.enrich.pipeline.section;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.contracts.article.Subject;
import io.broadsheet.contracts.enrichment.Section;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeedSectionsTest {
  private final FeedSections sections = new FeedSections(new MediaTopics());

  @Test
  void namesAMediaTopicThatTheFeedSent() {
    Section section =
        sections.of(List.of(new Subject("medtop", "medtop:06000000", null))).getFirst();

    assertThat(section.code()).isEqualTo("medtop:06000000");
    assertThat(section.names()).containsEntry("en", "environment");
    assertThat(section.confidence()).isEqualTo(1);
  }

  @Test
  void takesATopicWithoutItsSchemeForTheSame() {
    assertThat(
            sections.of(
                List.of(
                    new Subject("medtop", "06000000", null),
                    new Subject("medtop", "medtop:06000000", null))))
        .extracting(Section::code)
        .containsExactly("medtop:06000000");
  }

  @Test
  void keepsASectionOfTheFeedsOwn() {
    Section section = sections.of(List.of(new Subject("feed", "民生", null))).getFirst();

    assertThat(section.scheme()).isEqualTo("feed");
    assertThat(section.names()).containsValue("民生");
  }
}
