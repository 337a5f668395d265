package io.broadsheet.archive.reading.version;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.archive.reading.Shelf;
import io.broadsheet.contracts.article.Filing;
import io.broadsheet.contracts.article.Handling;
import io.broadsheet.contracts.article.Link;
import io.broadsheet.contracts.article.Rights;
import io.broadsheet.contracts.article.WireFacts;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WireViewTest {
  private static final Instant EXPIRY = Instant.parse("2026-12-04T00:00:00Z");
  private static final WireFacts FACTS =
      new WireFacts(
          new Handling(EXPIRY, null, 2, "nonpublic", List.of("sig:update")),
          Filing.none(),
          new Rights("Wire", null, "Not for resale.", null),
          "<p>One.</p>",
          List.of(),
          List.of(new Link("evolvedFrom", "urn:wire:1", null, null)),
          List.of(),
          Map.of("profile", "Standard", WireFacts.NONPUBLIC, Map.of("tel", "22")));

  @Test
  void showsOperatorsAllThatAWireSaid() {
    assertThat(WireView.of(FACTS, Shelf.operator())).isEqualTo(FACTS);
  }

  @Test
  void showsReadersAllButWhatIsForEditorsAlone() {
    WireFacts shown = WireView.of(FACTS, Shelf.reader());

    assertThat(shown.handling())
        .isEqualTo(new Handling(EXPIRY, null, 2, null, List.of("sig:update")));
    assertThat(shown.extensions()).isEqualTo(Map.of("profile", "Standard"));
    assertThat(shown.rights()).isEqualTo(FACTS.rights());
    assertThat(shown.links()).isEqualTo(FACTS.links());
    assertThat(shown.html()).isEqualTo(FACTS.html());
  }
}
