package io.broadsheet.ingest.collection.web;

import static io.broadsheet.ingest.collection.web.Publisher.answer;
import static io.broadsheet.ingest.collection.web.Publisher.endless;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpHandler;
import io.broadsheet.ingest.collection.web.Fetched.Validators;
import io.broadsheet.ingest.collection.web.GuardedNames.Lookup;
import io.broadsheet.ingest.submission.BodyReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class WebClientTest {
  private static final String FEED =
      "<rss version=\"2.0\"><channel><title>T</title></channel></rss>";
  private static final int MOST_BYTES = 100_000;

  private final Publisher publisher = new Publisher();
  private final List<String> lookedUp = new ArrayList<>();

  @AfterEach
  void stop() {
    publisher.close();
  }

  @Test
  void fetchesADocumentWithAllThatItsHeadSays() {
    publisher.on(
        "/feed",
        answer(
            200,
            FEED,
            "Content-Type",
            "application/rss+xml; charset=utf-8",
            "ETag",
            "\"v1\"",
            "Last-Modified",
            "Mon, 23 Nov 2026 10:00:00 GMT",
            "Cache-Control",
            "public, max-age=600",
            "Age",
            "60"));

    Fetched.Document document = document(fetch(publisher.uri("/feed")));

    assertThat(new String(document.bytes(), StandardCharsets.UTF_8)).isEqualTo(FEED);
    assertThat(document.contentType()).isEqualTo("application/rss+xml; charset=utf-8");
    assertThat(document.validators())
        .isEqualTo(new Validators("\"v1\"", "Mon, 23 Nov 2026 10:00:00 GMT"));
    assertThat(document.freshFor()).isEqualTo(Duration.ofMinutes(9));
    assertThat(document.movedTo()).isNull();
    assertThat(publisher.lastHeader("Accept")).isEqualTo("application/rss+xml");
    assertThat(publisher.lastHeader("User-agent")).isEqualTo("Test/1");
    assertThat(publisher.lastHeader("Upgrade")).isEmpty();
  }

  @Test
  void asksForWhatIsNewOnly() {
    publisher.on("/feed", answer(304, "", "Cache-Control", "max-age=30"));

    Fetched fetched = fetch(publisher.uri("/feed"), new Validators("W/\"7\"", "yesterday"));

    assertThat(fetched).isEqualTo(new Fetched.NotModified(Duration.ofSeconds(30)));
    assertThat(publisher.lastHeader("If-none-match")).isEqualTo("W/\"7\"");
    assertThat(publisher.lastHeader("If-modified-since")).isEqualTo("yesterday");
  }

  @Test
  void doesNotTakeAnUnaskedNotModified() {
    publisher.on("/feed", answer(304, ""));

    assertThat(failure(fetch(publisher.uri("/feed"))).slug()).isEqualTo("answered-304");
  }

  @Test
  void takesGzipOff() throws IOException {
    publisher.on("/feed", gzipped(FEED.getBytes(StandardCharsets.UTF_8)));

    assertThat(new String(document(fetch(publisher.uri("/feed"))).bytes(), StandardCharsets.UTF_8))
        .isEqualTo(FEED);
    assertThat(publisher.lastHeader("Accept-encoding")).isEqualTo("gzip");
  }

  @Test
  void stopsABombWhileItInflates() throws IOException {
    publisher.on("/feed", gzipped(new byte[20_000_000]));

    assertThat(failure(fetch(publisher.uri("/feed"))).slug()).isEqualTo("too-large");
  }

  @Test
  void refusesACodingThatItDidNotAskFor() {
    publisher.on("/feed", answer(200, "xx", "Content-Encoding", "br"));

    assertThat(failure(fetch(publisher.uri("/feed"))).slug())
        .isEqualTo("unsupported-content-encoding");
  }

  @Test
  void stopsWhatIsTooLongWhileItComes() {
    publisher.on("/feed", endless(new byte[10_000], 0));

    assertThat(failure(fetch(publisher.uri("/feed"))).slug()).isEqualTo("too-large");
  }

  @Test
  void stopsWhatComesByDrips() {
    publisher.on("/feed", endless(new byte[1], 100));

    assertThat(failure(fetch(publisher.uri("/feed"), Map.of("total-timeout", "PT1S"))).slug())
        .isEqualTo("timed-out");
  }

  @Test
  void doesNotWaitForAServerThatIsSilent() throws IOException {
    try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      URI uri = URI.create("http://127.0.0.1:" + silent.getLocalPort() + "/");

      assertThat(failure(fetch(uri, Map.of("read-timeout", "PT0.3S"))).slug())
          .isEqualTo("timed-out");
    }
  }

  @Test
  void saysThatAServerIsAway() throws IOException {
    int port;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }

    assertThat(failure(fetch(URI.create("http://127.0.0.1:" + port + "/"))).slug())
        .isEqualTo("unreachable");
  }

  @Test
  void doesNotTakeADocumentThatIsCutShort() {
    publisher.on(
        "/feed",
        exchange -> {
          exchange.sendResponseHeaders(200, 5_000);
          exchange.getResponseBody().write(FEED.getBytes(StandardCharsets.UTF_8));
          exchange.getResponseBody().flush();
        });

    assertThat(failure(fetch(publisher.uri("/feed"))).slug()).isIn("broken-body", "unreachable");
  }

  @Test
  void followsRedirectsAndTellsAPermanentOne() {
    publisher
        .on("/old", answer(301, "", "Location", "/new"))
        .on("/new", answer(308, "", "Location", "/newest"))
        .on("/newest", answer(200, FEED));

    assertThat(document(fetch(publisher.uri("/old"))).movedTo())
        .isEqualTo(publisher.uri("/newest"));
  }

  @Test
  void goesBackToTheOldAddressAfterATemporaryRedirect() {
    publisher.on("/old", answer(302, "", "Location", "/now")).on("/now", answer(200, FEED));

    Fetched.Document document = document(fetch(publisher.uri("/old")));

    assertThat(document.movedTo()).isNull();
    assertThat(document.from()).isEqualTo(publisher.uri("/now"));
  }

  @Test
  void endsARingOfRedirects() {
    publisher.on("/ring", answer(302, "", "Location", "/ring"));

    assertThat(failure(fetch(publisher.uri("/ring"))).slug()).isEqualTo("too-many-redirects");
    assertThat(publisher.paths()).hasSize(6);
  }

  @Test
  void cutsOffTheEndlessBodyOfARedirect() {
    publisher
        .on(
            "/old",
            exchange -> {
              exchange.getResponseHeaders().add("Location", "/new");
              exchange.sendResponseHeaders(302, 0);
              try (OutputStream out = exchange.getResponseBody()) {
                while (true) {
                  out.write(new byte[1_000]);
                }
              }
            })
        .on("/new", answer(200, FEED));

    assertThat(fetch(publisher.uri("/old"))).isInstanceOf(Fetched.Document.class);
  }

  @Test
  void looksAtEachHop() {
    publisher.on("/feed", answer(302, "", "Location", "http://inside.example/secret"));

    Fetched.Failed failed =
        failure(
            fetch(
                publisher.uri("/feed"),
                Map.of(),
                host ->
                    new InetAddress[] {
                      InetAddress.ofLiteral(
                          host.equals("inside.example") ? "169.254.169.254" : host)
                    }));

    assertThat(failed.slug()).isEqualTo("address-refused");
    assertThat(failed.detail()).contains("link-local").doesNotContain("169.254");
  }

  @Test
  void connectsToTheAddressThatWasChecked() {
    publisher.on("/feed", answer(200, FEED));
    // The second answer would lead inside: a name that changes its mind.
    Lookup rebinding =
        host -> {
          lookedUp.add(host);
          return new InetAddress[] {
            InetAddress.ofLiteral(lookedUp.size() == 1 ? "127.0.0.1" : "169.254.169.254")
          };
        };

    Fetched fetched = fetch(publisher.uri("rebinding.example", "/feed"), Map.of(), rebinding);

    assertThat(fetched).isInstanceOf(Fetched.Document.class);
    assertThat(lookedUp).containsExactly("rebinding.example");
    assertThat(publisher.lastHeader("Host")).startsWith("rebinding.example");
  }

  @Test
  void asksNobodyWhenOneOfTheAddressesLiesInside() {
    publisher.on("/feed", answer(200, FEED));

    Fetched fetched =
        fetch(
            publisher.uri("two.example", "/feed"),
            Map.of(),
            host ->
                new InetAddress[] {
                  InetAddress.ofLiteral("127.0.0.1"), InetAddress.ofLiteral("10.0.0.1")
                });

    assertThat(failure(fetched).slug()).isEqualTo("address-refused");
    assertThat(publisher.paths()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"localhost", "127.0.0.1", "[::1]", "0.0.0.0", "[::ffff:127.0.0.1]", "2130706433"})
  void doesNotAskThisHostUnlessItIsAllowed(String host) {
    publisher.on("/feed", answer(200, FEED));

    Fetched fetched =
        fetch(publisher.uri(host, "/feed"), Map.of("allowed-networks", "10.9.0.0/16"));

    assertThat(failure(fetched).slug()).isEqualTo("address-refused");
    assertThat(publisher.paths()).isEmpty();
  }

  @Test
  void asksOnlyKnownPortsOutside() {
    Fetched fetched =
        fetch(
            URI.create("http://news.example:22/"),
            Map.of(),
            host -> new InetAddress[] {InetAddress.ofLiteral("93.184.215.14")});

    assertThat(failure(fetched).slug()).isEqualTo("address-refused");
    assertThat(failure(fetched).detail()).contains("Port 22");
  }

  @Test
  void saysThatAHostIsNotKnown() {
    Fetched fetched =
        fetch(
            URI.create("http://nowhere.example/"),
            Map.of(),
            host -> {
              throw new UnknownHostException(host);
            });

    assertThat(failure(fetched).slug()).isEqualTo("unknown-host");
  }

  @ParameterizedTest
  @CsvSource({"503, 120", "429, 3600"})
  void hearsWhenToComeBack(int status, long seconds) {
    publisher.on("/feed", answer(status, "", "Retry-After", Long.toString(seconds)));

    Fetched.Failed failed = failure(fetch(publisher.uri("/feed")));

    assertThat(failed.slug()).isEqualTo("answered-" + status);
    assertThat(failed.retryAfter()).isEqualTo(Duration.ofSeconds(seconds));
  }

  @Test
  void hearsThatADocumentIsGone() {
    publisher.on("/feed", answer(410, "gone"));

    assertThat(fetch(publisher.uri("/feed"))).isEqualTo(new Fetched.Gone());
  }

  @Test
  void keepsNoCookiesAndNoConnection() {
    publisher.on("/feed", answer(200, FEED, "Set-Cookie", "who=me"));
    try (WebClient client = client(Map.of(), this::lookUp)) {
      var first = client.fetch(publisher.uri("/feed"), "*/*", Validators.NONE);
      var second = client.fetch(publisher.uri("/feed"), "*/*", Validators.NONE);

      assertThat(List.of(first, second)).allMatch(Fetched.Document.class::isInstance);
      assertThat(publisher.lastHeader("Cookie")).isEmpty();
    }
  }

  private InetAddress[] lookUp(String host) throws UnknownHostException {
    lookedUp.add(host);
    return InetAddress.getAllByName(host);
  }

  private Fetched fetch(URI uri) {
    return fetch(uri, Validators.NONE);
  }

  private Fetched fetch(URI uri, Validators known) {
    try (WebClient client = client(Map.of(), this::lookUp)) {
      return client.fetch(uri, "application/rss+xml", known);
    }
  }

  private Fetched fetch(URI uri, Map<String, String> settings) {
    return fetch(uri, settings, this::lookUp);
  }

  private static Fetched fetch(URI uri, Map<String, String> settings, Lookup lookup) {
    try (WebClient client = client(settings, lookup)) {
      return client.fetch(uri, "application/rss+xml", Validators.NONE);
    }
  }

  private static WebClient client(Map<String, String> settings, Lookup lookup) {
    Map<String, String> all = new HashMap<>(Map.of("allowed-networks", "127.0.0.0/8"));
    all.putAll(settings);
    return WebClients.of(Settings.with(all), new BodyReader(MOST_BYTES, 50), "Test/1", lookup);
  }

  private static Fetched.Document document(Fetched fetched) {
    assertThat(fetched).isInstanceOf(Fetched.Document.class);
    return (Fetched.Document) fetched;
  }

  private static Fetched.Failed failure(Fetched fetched) {
    assertThat(fetched).isInstanceOf(Fetched.Failed.class);
    return (Fetched.Failed) fetched;
  }

  private static HttpHandler gzipped(byte[] body) throws IOException {
    ByteArrayOutputStream small = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(small)) {
      gzip.write(body);
    }
    return exchange -> {
      exchange.getResponseHeaders().add("Content-Encoding", "gzip");
      exchange.sendResponseHeaders(200, small.size());
      small.writeTo(exchange.getResponseBody());
    };
  }
}
