package io.broadsheet.ingest.reading.iptc7901;

import io.broadsheet.ingest.reading.Batch;
import io.broadsheet.ingest.reading.ContentKey;
import io.broadsheet.ingest.reading.Document;
import io.broadsheet.ingest.reading.ReadOutcome;
import io.broadsheet.ingest.reading.Reader;
import io.broadsheet.ingest.reading.Refused;
import io.broadsheet.ingest.reading.Refused.Fault;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads transmissions of IPTC 7901 and ANPA 1312, one article a message; a story sent again under
 * another category is the same one.
 */
public final class WireReader implements Reader {
  public static final Set<String> MEDIA_TYPES =
      Set.of("application/vnd.iptc.iptc7901", "application/vnd.anpa1312");

  @Override
  public boolean reads(Document document) {
    return MEDIA_TYPES.contains(document.mediaType())
        || (document.mediaType().equals("text/plain") && Transmission.begins(document.text()));
  }

  @Override
  public ReadOutcome read(Document document) {
    Batch batch = new Batch();
    Map<String, List<WireStory>> stories = new LinkedHashMap<>();
    String format = "iptc7901";
    for (Transmission.Message message : Transmission.messages(document.text())) {
      Header header = Header.of(message.header());
      if (header == null || message.text().isBlank()) {
        // Its place among the others is kept by a story of its own.
        stories.put("line " + message.line(), List.of());
        continue;
      }
      format = header.isAnpa() ? "anpa1312" : format;
      WireStory story = WireStory.of(message, header, document.feed().zone());
      String key = ContentKey.of(header.service(), header.keywords(), message.text().strip());
      stories.computeIfAbsent(key, same -> new ArrayList<>()).add(story);
    }
    stories.forEach(
        (key, same) -> {
          if (same.isEmpty()) {
            int line = Integer.parseInt(key.substring("line ".length()));
            batch.add(null, () -> refused("malformed-message", line));
          } else {
            String guid = Identity.of(same.getFirst(), key);
            batch.add(
                guid,
                () ->
                    guid == null
                        ? refused("recall-without-target", same.getFirst().message().line())
                        : same.getFirst().item(guid, same, document));
          }
        });
    return batch.finish(format);
  }

  static Refused refused(String slug, int line) {
    String why =
        slug.equals("recall-without-target")
            ? "A message that takes another one back must name that one's number."
            : "A message needs a header that is one, and a text between STX and ETX.";
    return new Refused(422, slug, why, List.of(Fault.at(line, 1, why)));
  }
}
