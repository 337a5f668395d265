package io.broadsheet.ingest.reading.ninjs;

import com.fasterxml.jackson.databind.JsonNode;
import io.broadsheet.ingest.reading.Batch;
import io.broadsheet.ingest.reading.Document;
import io.broadsheet.ingest.reading.ReadOutcome;
import io.broadsheet.ingest.reading.Reader;
import io.broadsheet.ingest.reading.Refused;
import org.jspecify.annotations.Nullable;

/** Reads {@code application/ninjs+json}, one item or a list, and the same sent as plain JSON. */
public final class NinjsReader implements Reader {
  public static final String MEDIA_TYPE = "application/ninjs+json";

  @Override
  public boolean reads(Document document) {
    return document.mediaType().equals(MEDIA_TYPE)
        || (document.mediaType().equals("application/json")
            && Shape.looksLikeNinjs(document.text()));
  }

  @Override
  public ReadOutcome read(Document document) {
    Batch batch = new Batch();
    Refused malformed =
        Shape.items(
            document.text(),
            item -> batch.add(guid(item.node()), () -> NinjsItem.read(document, item)));
    return malformed == null ? batch.finish("ninjs") : malformed;
  }

  private static @Nullable String guid(JsonNode item) {
    String guid = item.path("uri").asText(item.path("guid").asText(""));
    return guid.isBlank() || guid.length() > 1_000 ? null : guid;
  }
}
