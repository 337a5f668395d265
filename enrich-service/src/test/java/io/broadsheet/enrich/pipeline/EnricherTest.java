package io.broadsheet.enrich.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.broadsheet.contracts.enrichment.Enrichment;
import io.broadsheet.contracts.enrichment.ModelRef;
import io.broadsheet.enrich.Articles;
import io.broadsheet.enrich.pipeline.text.Draft;
import io.broadsheet.enrich.pipeline.text.Stage;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class EnricherTest {
  private static final Stage LANGUAGE = stage("language", draft -> draft.language("en"));
  private static final Stage SUMMARY =
      stage("summary", draft -> draft.summary("Short.", List.of()));

  @Test
  void leavesOutAStageThatThrowsAndGoesOn() {
    // Given
    Stage faulty =
        stage(
            "entities",
            draft -> {
              draft.language("half done");
              throw new IllegalStateException("no dictionary");
            });

    // When
    Enrichment enrichment = enrich(StageBudgets.ample(), LANGUAGE, faulty, SUMMARY);

    // Then
    assertThat(enrichment.language()).isEqualTo("en");
    assertThat(enrichment.summary()).isEqualTo("Short.");
    assertThat(enrichment.models())
        .extracting(ModelRef::stage)
        .containsExactly("language", "summary");
    assertThat(enrichment.notes())
        .containsExactly("entities: left out, IllegalStateException: no dictionary");
  }

  @Test
  void leavesOutAStageThatExceedsItsBudgetAndHearsNoMoreOfIt() throws InterruptedException {
    // Given
    CountDownLatch givenUp = new CountDownLatch(1);
    CountDownLatch ended = new CountDownLatch(1);
    Stage slow =
        stage(
            "sections",
            draft -> {
              try {
                new CountDownLatch(1).await();
              } catch (InterruptedException e) {
                givenUp.countDown();
              }
              draft.language("too late");
              ended.countDown();
            });
    StageBudgets budgets =
        new StageBudgets(Duration.ofDays(1), Map.of("sections", Duration.ofMillis(50)));

    // When
    Enrichment enrichment = enrich(budgets, LANGUAGE, slow, SUMMARY);

    // Then
    givenUp.await();
    ended.await();
    assertThat(enrichment.language()).isEqualTo("en");
    assertThat(enrichment.summary()).isEqualTo("Short.");
    assertThat(enrichment.notes()).containsExactly("sections: left out, not done within PT0.05S");
    assertThat(enrichment.models()).doesNotContain(slow.model());
  }

  @Test
  void goesOnBehindEveryStageThatIsLeftOut() {
    // Given
    Stage endless = stage("entities", draft -> sleep());
    Stage faulty =
        stage(
            "linking",
            draft -> {
              throw new IllegalArgumentException("no places");
            });
    Stage endlessToo = stage("keywords", draft -> sleep());
    StageBudgets budgets =
        new StageBudgets(
            Duration.ofDays(1),
            Map.of("entities", Duration.ofMillis(20), "keywords", Duration.ofMillis(30)));

    // When
    Enrichment enrichment = enrich(budgets, endless, LANGUAGE, faulty, endlessToo, SUMMARY);

    // Then
    assertThat(enrichment.models())
        .extracting(ModelRef::stage)
        .containsExactly("language", "summary");
    assertThat(enrichment.notes())
        .containsExactly(
            "entities: left out, not done within PT0.02S",
            "linking: left out, IllegalArgumentException: no places",
            "keywords: left out, not done within PT0.03S");
  }

  @Test
  void signsWithTheRulesThatMadeItThoughTheyWereReadAnewMeanwhile() {
    AtomicInteger version = new AtomicInteger(1);
    Stage rules =
        new Stage() {
          @Override
          public ModelRef model() {
            return new ModelRef("house-sections", "rules", "" + version.get());
          }

          @Override
          public void run(Draft draft) {
            draft.summary("by " + version.getAndSet(2), List.of());
          }
        };

    Enrichment enrichment = enrich(StageBudgets.ample(), rules);

    assertThat(enrichment.summary()).isEqualTo("by 2");
    assertThat(enrichment.models()).extracting(ModelRef::version).containsExactly("2");
  }

  @Test
  void stopsWhenTheProcessIsBroken() {
    Stage broken =
        stage(
            "entities",
            draft -> {
              throw new NoClassDefFoundError("no library");
            });

    assertThatThrownBy(() -> enrich(StageBudgets.ample(), broken))
        .isInstanceOf(NoClassDefFoundError.class);
  }

  @Test
  void survivesAStageThatRecursesTooDeep() {
    Stage deep =
        stage(
            "entities",
            draft -> {
              throw new StackOverflowError();
            });

    Enrichment enrichment = enrich(StageBudgets.ample(), deep, SUMMARY);

    assertThat(enrichment.summary()).isEqualTo("Short.");
    assertThat(enrichment.notes()).containsExactly("entities: left out, StackOverflowError");
  }

  @Test
  void putsAnAddedStageInThePlaceOfItsNamesakeOrLast() {
    Stage other = stage("language", draft -> draft.language("de"));
    Stage more = stage("mood", draft -> {});

    List<Stage> arranged =
        StagePlugins.arranged(List.of(LANGUAGE, SUMMARY), List.of(other, more), Set.of());

    assertThat(arranged).containsExactly(other, SUMMARY, more);
  }

  @Test
  void leavesOutStagesThatAreOff() {
    assertThat(StagePlugins.arranged(List.of(LANGUAGE, SUMMARY), List.of(), Set.of("summary")))
        .containsExactly(LANGUAGE);
  }

  @Test
  void refusesABudgetOfNothing() {
    assertThatThrownBy(() -> new StageBudgets(Duration.ZERO, Map.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("budgets.each");
  }

  private static void sleep() {
    try {
      Thread.sleep(Duration.ofMinutes(10));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Enrichment enrich(StageBudgets budgets, Stage... stages) {
    return new Enricher(List.of(stages), budgets).enrich(Articles.story("A headline", "A body."));
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
