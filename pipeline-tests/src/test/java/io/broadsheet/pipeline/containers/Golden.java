package io.broadsheet.pipeline.containers;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.broadsheet.pipeline.client.Json;
import io.broadsheet.pipeline.stack.Checkout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** Messages as they stand in the contract. */
final class Golden {
  private Golden() {}

  static ObjectNode rawArticle() {
    return message("raw-article.json");
  }

  static ObjectNode enrichedArticle() {
    return message("enriched-article.json");
  }

  private static ObjectNode message(String name) {
    try {
      return (ObjectNode)
          Json.read(
              Files.readString(
                  Checkout.root().resolve("contracts/src/test/resources/golden").resolve(name)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
