package io.broadsheet.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EnrichSettingsTest {
  @Test
  void hasDefaultsForEverything() {
    EnrichSettings settings = settings(Map.of());

    assertThat(settings.longestBody()).isEqualTo(200_000);
    assertThat(settings.delivery()).isEqualTo(Duration.ofSeconds(20));
    assertThat(settings.workers()).isEmpty();
    assertThat(settings.stages().budget()).isEqualTo(Duration.ofSeconds(30));
    assertThat(settings.stages().budgets()).isEmpty();
    assertThat(settings.stages().off()).isEmpty();
    assertThat(settings.stages().plugIns()).isEmpty();
    assertThat(settings.houseSections().rules()).isEmpty();
    assertThat(settings.cacheDir().getFileName()).hasToString("broadsheet-language-data");
  }

  @Test
  void takesWhatIsSet() {
    EnrichSettings settings =
        settings(
            Map.of(
                "broadsheet.enrich.workers", "3",
                "broadsheet.enrich.delivery", "5s",
                "broadsheet.enrich.stages.budgets.entities", "90s",
                "broadsheet.enrich.stages.off", "keywords,summary",
                "broadsheet.enrich.stages.plug-ins", "vectors",
                "broadsheet.enrich.cache-dir", "somewhere"));

    assertThat(settings.workers()).hasValue(3);
    assertThat(settings.delivery()).isEqualTo(Duration.ofSeconds(5));
    assertThat(settings.cacheDir()).hasToString("somewhere");
    assertThat(settings.stages().budgets()).containsEntry("entities", Duration.ofSeconds(90));
    assertThat(settings.stages().plugIns()).contains(Path.of("vectors"));
    assertThat(settings.stages().off()).contains(Set.of("keywords", "summary"));
  }

  private static EnrichSettings settings(Map<String, String> values) {
    return new SmallRyeConfigBuilder()
        .addDefaultSources()
        .addDefaultInterceptors()
        .addDiscoveredConverters()
        .withMapping(EnrichSettings.class)
        .withDefaultValues(values)
        .build()
        .getConfigMapping(EnrichSettings.class);
  }
}
