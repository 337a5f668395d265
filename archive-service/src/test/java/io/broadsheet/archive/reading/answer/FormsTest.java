package io.broadsheet.archive.reading.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.archive.reading.representation.Representation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormsTest {
  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "*/* | json",
        "application/* | json",
        "text/* | text",
        "application/ninjs+json | ninjs",
        "application/vnd.iptc.g2.newsitem+xml | newsml-g2",
        "application/vnd.iptc.g2.newsmessage+xml | newsml-g2",
        "application/ld+json;profile=\"x\" | jsonld",
        "APPLICATION/ATOM+XML | atom",
        "application/rss+xml, application/atom+xml | rss",
        "application/rss+xml;q=0.5, application/atom+xml;q=0.8 | atom",
        "application/rss+xml;q=0.5, */*;q=0.1 | rss",
        "application/json;q=0, */* | ninjs",
        "application/json;q=0.1, application/*;q=0.5, */*;q=0.2 | ninjs",
        "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8 | json",
        "text/*;q=0.3, application/feed+json;q=0.3 | jsonfeed",
        "application/ndjson | ndjson",
        "image/png | -",
        "application/json;q=0 | -",
        "application/json;q=x | -",
        "garbage | -",
        "*/xml | -"
      })
  void answersInTheFormThatTheClientLikesBest(String accept, @Nullable String form) {
    assertThat(named(null, accept)).isEqualTo(form);
  }

  @Test
  void answersInJsonWhoeverSaysNothing() {
    assertThat(Forms.wanted(null, List.of()).map(Representation::name)).contains("json");
    assertThat(named(null, "")).isEqualTo("json");
  }

  @Test
  void takesAHeaderInSeveralLinesAsOne() {
    assertThat(
            Forms.wanted(null, List.of("image/png", "application/rss+xml"))
                .map(Representation::name))
        .contains("rss");
  }

  @Test
  void putsTheFormatBeforeTheHeader() {
    assertThat(named("atom", "application/json")).isEqualTo("atom");
    assertThat(named("papyrus", "application/json")).isNull();
  }

  private static @Nullable String named(@Nullable String format, String accept) {
    return Forms.wanted(format, List.of(accept)).map(Representation::name).orElse(null);
  }
}
