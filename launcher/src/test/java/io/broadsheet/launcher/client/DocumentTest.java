package io.broadsheet.launcher.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.broadsheet.launcher.Failure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentTest {
  @TempDir private Path folder;

  @Test
  void readsAFolderInTheOrderOfNamesWithoutItsReadme() throws IOException {
    Files.writeString(folder.resolve("02-b.json"), "{}");
    Files.writeString(folder.resolve("01-a.md"), "# 澄岭");
    Files.writeString(folder.resolve("README.md"), "what is here");
    Files.writeString(folder.resolve("03-c.png"), "no news");

    assertThat(Document.at(List.of(folder), null))
        .extracting(document -> Path.of(document.name()).getFileName().toString())
        .containsExactly("01-a.md", "02-b.json");
  }

  @Test
  void asksForTheTypeOfAFileThatDoesNotTell() throws IOException {
    Path file = Files.writeString(folder.resolve("page"), "text");

    assertThatThrownBy(() -> Document.at(List.of(file), null))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("--type");
    assertThat(Document.at(List.of(file), "text/plain"))
        .extracting(Document::mediaType)
        .containsExactly("text/plain");
  }

  @Test
  void hasTheSameKeyForTheSameContentOnly() {
    Document one = document("a.txt", "text/plain", "水");

    assertThat(document("b.txt", "text/plain", "水").idempotencyKey())
        .isEqualTo(one.idempotencyKey());
    assertThat(document("a.txt", "text/plain", "火").idempotencyKey())
        .isNotEqualTo(one.idempotencyKey());
    assertThat(document("a.txt", "text/markdown", "水").idempotencyKey())
        .isNotEqualTo(one.idempotencyKey());
  }

  private static Document document(String name, String type, String text) {
    return new Document(name, type, text.getBytes(StandardCharsets.UTF_8));
  }
}
