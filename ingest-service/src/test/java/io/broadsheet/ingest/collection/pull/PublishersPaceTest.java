package io.broadsheet.ingest.collection.pull;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.contracts.collection.FeedPulled.Pace;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublishersPaceTest {
  @Test
  void readsWhatRssSaysOfItself() {
    Pace pace =
        pace(
            """
            <?xml version="1.0"?><rss version="2.0"><channel><title>澄岭时讯</title><ttl> 15 </ttl>
            <skipHours><hour>24</hour><hour>23</hour><hour>x</hour></skipHours>
            <skipDays><day>Sunday</day><day>saturday</day><day>Someday</day></skipDays>
            <item><ttl>1</ttl></item></channel></rss>
            """);

    assertThat(pace).isEqualTo(new Pace(Duration.ofMinutes(15), List.of(0, 23), List.of(6, 7)));
  }

  @Test
  void readsTheModuleSyndication() {
    Pace pace =
        pace(
            """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">
            <channel><sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency></channel></rdf:RDF>
            """);

    assertThat(pace).isEqualTo(new Pace(Duration.ofMinutes(15), List.of(), List.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<rss><channel><title>T</title></channel></rss>",
        "<rss><channel><ttl>often</ttl></channel></rss>",
        "<rss></rss>",
        "<feed xmlns='http://www.w3.org/2005/Atom'><title>T</title></feed>",
        "<rss><channel><ttl>15",
        "{\"items\":[]}",
        "",
      })
  void readsNothingElsewhere(String document) {
    assertThat(pace(document)).isNull();
  }

  private static @Nullable Pace pace(String document) {
    return PublishersPace.of(document.getBytes(StandardCharsets.UTF_8), null);
  }
}
