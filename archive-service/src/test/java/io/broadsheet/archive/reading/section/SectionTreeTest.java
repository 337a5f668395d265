package io.broadsheet.archive.reading.section;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SectionTreeTest {
  private final SectionTree tree = SectionTree.mediaTopics();

  @Test
  void takesInWhatIsBelowASectionAtAnyDepth() {
    assertThat(tree.withNarrower("medtop:03000000"))
        .contains("medtop:03000000", "medtop:20000148", "medtop:20000151", "medtop:20000152")
        .doesNotContain("medtop:15000000");
  }

  @Test
  void takesASectionOfAnotherSchemeAlone() {
    assertThat(tree.withNarrower("house:要闻")).containsExactly("house:要闻");
  }
}
