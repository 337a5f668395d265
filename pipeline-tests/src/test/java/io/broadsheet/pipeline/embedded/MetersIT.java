package io.broadsheet.pipeline.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.pipeline.client.Archive;
import io.broadsheet.pipeline.client.Articles;
import io.broadsheet.pipeline.client.Feed;
import io.broadsheet.pipeline.client.Http;
import io.broadsheet.pipeline.client.Post;
import io.broadsheet.pipeline.client.PromQl;
import io.broadsheet.pipeline.stack.Checkout;
import io.broadsheet.pipeline.stack.EmbeddedStack;
import io.broadsheet.pipeline.stack.OnTheEmbeddedStack;
import io.broadsheet.pipeline.stack.Part;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules and dashboards ask for nothing that no service has. */
@OnTheEmbeddedStack
class MetersIT {
  // Prometheus' own.
  private static final Set<String> OF_PROMETHEUS = Set.of("up");

  private final EmbeddedStack stack;
  private final Set<String> exported = new TreeSet<>(OF_PROMETHEUS);

  MetersIT(EmbeddedStack stack) {
    this.stack = stack;
  }

  @BeforeAll
  void somethingHasHappened() {
    Feed feed = Feed.newlyRegistered(stack, "metered");
    Archive.of(stack).outcome(feed.accepted(Post.json(Articles.aboutABridge("metered:1"))));
    for (Part service : List.of(Part.INGEST, Part.ENRICH, Part.ARCHIVE)) {
      exported.addAll(names(service));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"prometheus/alerts.yml", "grafana/dashboards/broadsheet.json"})
  void namesOnlyMetersThatAServiceExports(String file) throws IOException {
    Set<String> asked =
        PromQl.metersIn(
            Files.readString(Checkout.root().resolve("deploy/observability").resolve(file)));

    assertThat(asked).isNotEmpty().isSubsetOf(exported);
  }

  private Set<String> names(Part service) {
    String metrics =
        Http.send(HttpRequest.newBuilder(stack.uri(service, "/q/metrics"))).expect(200).text();
    return metrics
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("[{ ]", 2)[0])
        .collect(Collectors.toSet());
  }
}
