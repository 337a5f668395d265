package io.broadsheet.enrich.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.contracts.enrichment.Enrichment;
import io.broadsheet.contracts.enrichment.ModelRef;
import io.broadsheet.enrich.Articles;
import io.broadsheet.enrich.pipeline.text.Draft;
import io.broadsheet.enrich.pipeline.text.Stage;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class EnricherTest {
  @Test
  void leavesOutAStageThatThrowsAndGoesOn() {
    // Given
    Enricher enricher =
        new Enricher(
            List.of(
                stage("language", draft -> draft.language("en")),
                stage(
                    "entities",
                    draft -> {
                      throw new IllegalStateException("no dictionary");
                    }),
                stage("summary", draft -> draft.summary("Short."))));

    // When
    Enrichment enrichment = enricher.enrich(Articles.story("A headline", "A body."));

    // Then
    assertThat(enrichment.language()).isEqualTo("en");
    assertThat(enrichment.summary()).isEqualTo("Short.");
    assertThat(enrichment.models())
        .extracting(ModelRef::stage)
        .containsExactly("language", "summary");
    assertThat(enrichment.notes())
        .containsExactly("entities: left out, IllegalStateException: no dictionary");
  }

  private static Stage stage(String name, Consumer<Draft> work) {
    return new Stage() {
      @Override
      public ModelRef model() {
        return new ModelRef(name, "test", "1");
      }

      @Override
      public void run(Draft draft) {
        work.accept(draft);
      }
    };
  }
}
