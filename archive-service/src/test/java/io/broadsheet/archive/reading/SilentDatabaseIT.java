package io.broadsheet.archive.reading;

import static io.restassured.RestAssured.given;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The database's machine dies and another takes its place: no connection hears of that. */
@QuarkusTest
@QuarkusTestResource(ServiceWithoutKafka.class)
class SilentDatabaseIT {
  // As long as idle connections are trusted, see application.properties.
  private static final Duration TRUSTED = Duration.ofSeconds(2);
  // Unasked connections keep a reader waiting for a minute each.
  private static final Duration LONGEST = Duration.ofMinutes(2);

  private @Nullable Runnable silence;

  @Test
  void answersByItselfAsSoonAsTheDatabaseCanBeReachedAgain() throws InterruptedException {
    given().get("/v1/articles").then().statusCode(200);

    requireNonNull(silence).run();
    Thread.sleep(TRUSTED.plusSeconds(1));

    Instant begun = Instant.now();
    while (!answers()) {
      assertThat(Duration.between(begun, Instant.now())).isLessThan(LONGEST);
    }
  }

  private static boolean answers() {
    try {
      return given().get("/v1/articles").statusCode() == 200;
    } catch (Exception e) {
      // The client's patience has an end as well.
      return false;
    }
  }
}
