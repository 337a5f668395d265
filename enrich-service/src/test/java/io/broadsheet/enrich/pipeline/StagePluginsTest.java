package io.broadsheet.enrich.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.broadsheet.contracts.enrichment.Enrichment;
import io.broadsheet.contracts.enrichment.ModelRef;
import io.broadsheet.enrich.Articles;
import io.broadsheet.enrich.pipeline.reading.ReadingTimeStage;
import io.broadsheet.enrich.pipeline.text.Draft;
import io.broadsheet.enrich.pipeline.text.Stage;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StagePluginsTest {
  @Test
  void runsAStageThatAFolderOnTheClassPathNames(@TempDir Path plugIn) throws IOException {
    // Given
    Path services = Files.createDirectories(plugIn.resolve("META-INF/services"));
    Files.writeString(services.resolve(Stage.class.getName()), Shouting.class.getName() + "\n");

    // When
    Enrichment enrichment = enrichedWith(plugIn);

    // Then
    assertThat(enrichment.keywords()).containsExactly("A HEADLINE");
    assertThat(enrichment.models())
        .containsExactly(new ReadingTimeStage().model(), new ModelRef("shouting", "plug-in", "7"));
  }

  @Test
  void runsTheStagesOfJarsInAFolder(@TempDir Path folder) throws IOException {
    // Given
    try (ZipOutputStream jar =
        new ZipOutputStream(Files.newOutputStream(folder.resolve("shouting.jar")))) {
      jar.putNextEntry(new ZipEntry("META-INF/services/" + Stage.class.getName()));
      jar.write(Shouting.class.getName().getBytes(StandardCharsets.UTF_8));
      jar.closeEntry();
      jar.putNextEntry(new ZipEntry("shouting.txt"));
      jar.write(1);
      jar.closeEntry();
    }
    Files.writeString(folder.resolve("README.txt"), "no jar");

    // When
    List<Stage> added = StagePlugins.added(Optional.of(folder));

    // Then
    assertThat(added)
        .extracting(Stage::model)
        .containsExactly(new ModelRef("shouting", "plug-in with its file", "7"));
  }

  @Test
  void refusesAFolderThatIsNotThere(@TempDir Path folder) {
    assertThatThrownBy(() -> StagePlugins.added(Optional.of(folder.resolve("no"))))
        .hasMessageContaining("plug-ins");
  }

  @Test
  void addsNoneOfItself() {
    assertThat(StagePlugins.added(Optional.empty())).isEmpty();
  }

  private static Enrichment enrichedWith(Path plugIn) throws IOException {
    Thread thread = Thread.currentThread();
    ClassLoader usual = thread.getContextClassLoader();
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {plugIn.toUri().toURL()}, Stage.class.getClassLoader())) {
      thread.setContextClassLoader(loader);
      List<Stage> stages =
          StagePlugins.arranged(
              List.of(new ReadingTimeStage()),
              StagePlugins.added(Optional.empty()),
              Set.of("mood"));
      return new Enricher(stages, StageBudgets.ample())
          .enrich(Articles.story("A headline", "A body."));
    } finally {
      thread.setContextClassLoader(usual);
    }
  }

  /** What somebody else adds. */
  public static final class Shouting implements Stage {
    private final boolean hasFile =
        Thread.currentThread().getContextClassLoader().getResource("shouting.txt") != null;

    @Override
    public ModelRef model() {
      return new ModelRef("shouting", hasFile ? "plug-in with its file" : "plug-in", "7");
    }

    @Override
    public void run(Draft draft) {
      draft.keywords(List.of(draft.headline().text().toUpperCase(Locale.ROOT)));
    }
  }
}
