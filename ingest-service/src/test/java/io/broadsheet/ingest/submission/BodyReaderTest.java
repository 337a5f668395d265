package io.broadsheet.ingest.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class BodyReaderTest {
  private static final int LIMIT = 4 * 1024 * 1024;
  private final BodyReader bodies = new BodyReader(LIMIT, 200);

  @Test
  void readsABodyOfExactlyTheLimitAndNoByteMore() throws IOException {
    assertThat(bodies.readAll(zeros(LIMIT), null)).hasSize(LIMIT);
    assertThatThrownBy(() -> bodies.readAll(zeros(LIMIT + 1), null)).isInstanceOf(TooLarge.class);
  }

  @Test
  void takesGzipOff() throws IOException {
    byte[] text = "清河县城西水厂昨日通水".getBytes(StandardCharsets.UTF_8);

    assertThat(bodies.readAll(gzip(text), "GZIP")).isEqualTo(text);
  }

  @Test
  void countsWhileInflating() throws IOException {
    InputStream bomb = gzip(new byte[LIMIT + 1]);

    assertThatThrownBy(() -> bodies.readAll(bomb, "gzip")).isInstanceOf(TooLarge.class);
  }

  @Test
  void stopsAStreamThatInflatesLikeNoTextDoes() throws IOException {
    InputStream bomb = bodies.open(gzip(new byte[50 * 1024 * 1024]), "gzip");

    assertThatThrownBy(bomb::readAllBytes).isInstanceOf(TooLarge.class).hasMessageContaining("200");
  }

  @Test
  void refusesACodingItDoesNotKnow() {
    assertThatThrownBy(() -> bodies.readAll(zeros(1), "br"))
        .isInstanceOfSatisfying(
            HttpProblem.class, problem -> assertThat(problem.getStatusCode()).isEqualTo(415));
  }

  private static InputStream zeros(int length) {
    return new ByteArrayInputStream(new byte[length]);
  }

  private static InputStream gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return new ByteArrayInputStream(out.toByteArray());
  }
}
