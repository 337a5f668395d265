package io.broadsheet.archive.reading;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.broadsheet.archive.Articles;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens by the clock alone, with a real one. */
@QuarkusTest
@QuarkusTestResource(ServiceWithoutKafka.class)
class AppearingIT {
  private static final Duration LONGEST = Duration.ofSeconds(30);

  @Inject DataSource database;
  private Shelf shelf;

  @BeforeEach
  void empty() {
    shelf = new Shelf(database);
    shelf.clear();
  }

  @Test
  void showsAnArticleByItselfWhenItsEmbargoEnds() {
    Instant end = Instant.now().plusSeconds(4);
    Articles result = Articles.aboutAFlood().embargoedUntil(end);
    shelf.put(result);
    if (Instant.now().isBefore(end.minusSeconds(1))) {
      assertThat(kinds()).isEmpty();
      assertThat(status(result)).isEqualTo(404);
    }

    eventually(() -> kinds().equals(List.of("created")));

    assertThat(Instant.now()).isAfterOrEqualTo(end);
    assertThat(status(result)).isEqualTo(200);
  }

  @Test
  void takesAnArticleFromViewWhenItExpires() {
    Articles advice = Articles.aboutAFlood().expiringAt(Instant.now().plusSeconds(4));
    shelf.put(advice);

    eventually(() -> kinds().equals(List.of("created", "withheld")));

    given()
        .get("/v1/articles/{id}", advice.id().toString())
        .then()
        .statusCode(410)
        .body("type", equalTo("/problems/expired"));
    given().get("/v1/articles").then().body("total", equalTo(0));
  }

  @Test
  void bindsAllVersionsByTheNewestOnesEmbargo() {
    Articles first = Articles.aboutAFlood();
    Articles held = first.postedAgainAfter(10).withHeadline("二").embargoedUntil(far());
    shelf.put(first, held);

    given().get("/v1/articles/{id}", first.id().toString()).then().statusCode(404);
    given().get("/v1/articles/{id}/versions/1", first.id().toString()).then().statusCode(404);

    shelf.put(held.postedAgainAfter(20).embargoedUntil(null));

    given()
        .get("/v1/articles/{id}/versions/2", first.id().toString())
        .then()
        .statusCode(200)
        .body("headline", equalTo("二"));
  }

  @Test
  void keepsNoPlaceForClientsThatWentAway() throws IOException {
    shelf.put(Articles.aboutAFlood());

    for (int i = 0; i < 300; i++) {
      try (Socket client = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
        client
            .getOutputStream()
            .write(
                "GET /v1/changes HTTP/1.1\r\nHost: x\r\nAccept: text/event-stream\r\n\r\n"
                    .getBytes(StandardCharsets.US_ASCII));
      }
    }

    eventually(AppearingIT::isAdmitted);
  }

  private static boolean isAdmitted() {
    try (Socket client = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
      client.setSoTimeout(5_000);
      client
          .getOutputStream()
          .write(
              "GET /v1/changes HTTP/1.1\r\nHost: x\r\nAccept: text/event-stream\r\n\r\n"
                  .getBytes(StandardCharsets.US_ASCII));
      byte[] start = client.getInputStream().readNBytes(12);
      return new String(start, StandardCharsets.US_ASCII).equals("HTTP/1.1 200");
    } catch (IOException e) {
      return false;
    }
  }

  private static Instant far() {
    return Instant.parse("2999-01-01T00:00:00Z");
  }

  private static int status(Articles article) {
    return given().get("/v1/articles/{id}", article.id().toString()).statusCode();
  }

  private static List<String> kinds() {
    return given().get("/v1/changes").jsonPath().getList("changes.kind");
  }

  private static void eventually(BooleanSupplier question) {
    Instant deadline = Instant.now().plus(LONGEST);
    while (!question.getAsBoolean()) {
      assertThat(Instant.now()).as("still not so").isBefore(deadline);
      try {
        Thread.sleep(50);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
  }
}
