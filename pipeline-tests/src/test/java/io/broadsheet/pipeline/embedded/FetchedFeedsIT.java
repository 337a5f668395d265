package io.broadsheet.pipeline.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import io.broadsheet.pipeline.client.Archive;
import io.broadsheet.pipeline.client.Eventually;
import io.broadsheet.pipeline.client.Json;
import io.broadsheet.pipeline.client.Ledger;
import io.broadsheet.pipeline.stack.EmbeddedStack;
import io.broadsheet.pipeline.stack.OnTheEmbeddedStack;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Feeds that do not post: their documents are fetched, each once. */
@OnTheEmbeddedStack
class FetchedFeedsIT {
  private static final Duration SOON = Duration.ofSeconds(60);
  private static final String ITEM =
      "<item><guid>tag:lock.example,2026:%d</guid><title>Lock gate %d reopens</title>"
          + "<description>The gate opened to barges again on Monday.</description></item>";

  private final EmbeddedStack stack;
  private final Archive archive;

  FetchedFeedsIT(EmbeddedStack stack) {
    this.stack = stack;
    this.archive = Archive.of(stack);
  }

  @Test
  void takesFinishedFilesOutOfAFolderOnce(@TempDir Path directory) throws IOException {
    Path folder = directory.toRealPath().resolve("scans");
    stack.run("feeds", "add", "dropped", "--folder", folder.toString()).endedWith(0);
    Files.writeString(
        folder.resolve("good.json"),
        "{\"guid\":\"dropped:1\",\"headline\":\"水闸重开\",\"body\":\"周一起船只恢复通行。\"}");
    Files.writeString(folder.resolve("bad.json"), "{\"headline\":");

    Eventually.is(
        "the bad file has its reason beside it",
        SOON,
        () -> Files.exists(folder.resolve("refused/bad.json.reason.json")));
    Eventually.is("the good file is done", SOON, () -> isDone(folder, "good.json"));

    assertThat(archive.settledLedger("dropped", 1)).isEqualTo(Ledger.allArchived(1));
    assertThat(archive.articles("feed", "dropped"))
        .singleElement()
        .satisfies(article -> assertThat(article.path("headline").asText()).isEqualTo("水闸重开"));
    assertThat(folder.resolve("good.json")).doesNotExist();
  }

  @Test
  void asksAnAddressForNews() throws IOException {
    AtomicReference<String> items = new AtomicReference<>(ITEM.formatted(1, 1));
    HttpServer publisher =
        HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
    publisher.createContext(
        "/rss.xml",
        exchange -> {
          byte[] rss =
              ("<rss version=\"2.0\"><channel><title>Lock</title>" + items + "</channel></rss>")
                  .getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().add("Content-Type", "application/rss+xml");
          exchange.sendResponseHeaders(200, rss.length);
          exchange.getResponseBody().write(rss);
          exchange.close();
        });
    publisher.start();
    try {
      String url = "http://127.0.0.1:" + publisher.getAddress().getPort() + "/rss.xml";
      stack.run("feeds", "add", "pulled", "--pull", url, "--every", "1s").endedWith(0);
      Eventually.is("the first item is there", SOON, () -> headlines("pulled").size() == 1);
      items.set(ITEM.formatted(2, 2) + ITEM.formatted(1, 1));
      Eventually.is("the second item is there", SOON, () -> headlines("pulled").size() == 2);
    } finally {
      publisher.stop(0);
    }
    assertThat(headlines("pulled"))
        .containsExactlyInAnyOrder("Lock gate 1 reopens", "Lock gate 2 reopens");
    Eventually.get(
        "the publisher is missed",
        SOON,
        () -> fetching("pulled"),
        how -> isFailing(how, "unreachable"));
    stack.run("feeds", "source", "pulled").endedWith(0);
  }

  @Test
  void asksNobodyInside() {
    stack.run("feeds", "add", "inside", "--pull", "http://169.254.169.254/latest").endedWith(0);

    Eventually.get(
        "it is refused", SOON, () -> fetching("inside"), how -> isFailing(how, "address-refused"));
  }

  private static boolean isFailing(JsonNode how, String slug) {
    return how.path("outcome").asText().equals("failed")
        && how.at("/trouble/fault/type").asText().equals("/problems/" + slug);
  }

  private JsonNode fetching(String feed) {
    return Json.list(Json.read(stack.run("feeds", "list", "--json").endedWith(0).out())).stream()
        .filter(one -> one.path("id").asText().equals(feed))
        .map(one -> one.path("pulled"))
        .findFirst()
        .orElseThrow();
  }

  private List<String> headlines(String feed) {
    return archive.articles("feed", feed).stream()
        .map(article -> article.path("headline").asText())
        .toList();
  }

  private static boolean isDone(Path folder, String name) {
    try (var done = Files.walk(folder.resolve("done"))) {
      return done.anyMatch(file -> file.getFileName().toString().equals(name));
    } catch (IOException e) {
      return false;
    }
  }
}
