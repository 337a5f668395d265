package io.broadsheet.ingest.reading.iptc7901;

import io.broadsheet.contracts.article.Filing;
import io.broadsheet.contracts.article.Handling;
import io.broadsheet.contracts.article.SaidTime;
import io.broadsheet.contracts.article.Status;
import io.broadsheet.contracts.article.Story;
import io.broadsheet.contracts.article.Subject;
import io.broadsheet.contracts.article.WireFacts;
import io.broadsheet.ingest.reading.Document;
import io.broadsheet.ingest.reading.ItemOutcome;
import io.broadsheet.ingest.reading.ReadItem;
import io.broadsheet.ingest.reading.Release;
import io.broadsheet.ingest.reading.xml.ItemText;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One message understood.
 *
 * @param time when it was sent, null when not said
 */
record WireStory(
    Header header, WireText text, @Nullable SaidTime time, Transmission.Message message) {

  /**
   * As an article.
   *
   * @param same this and its repeats under other categories
   */
  ItemOutcome item(String guid, List<WireStory> same, Document document) {
    ItemText whole = ItemText.of(guid, text.headline(), text.body(), Status.USABLE, true);
    if (!whole.suffices(Status.USABLE)) {
      return WireReader.refused("no-text", message.line());
    }
    Instant sent = time == null ? null : time.at();
    Release release =
        new Release(null, sent, Status.USABLE, sent, null, null, header.rank(), text.note(), null);
    Story story =
        new Story(
            whole.headline(),
            text.subheadlines(),
            text.authors(),
            null,
            whole.body(),
            document.language(),
            subjects(same));
    List<String> headers = same.stream().map(each -> each.message().header().strip()).toList();
    WireFacts facts =
        new WireFacts(
            new Handling(null, null, header.rank(), null, List.of()),
            new Filing("text", header.keywords(), null, List.of(), List.of(), List.of()),
            null,
            null,
            List.of(),
            List.of(),
            time == null ? List.of() : List.of(time),
            Map.of(WireFacts.TRANSMISSION, Map.of("headers", headers)));
    return new ReadItem(whole.guid(), release, story, null, whole.reading(), facts);
  }

  private static List<Subject> subjects(List<WireStory> same) {
    String scheme = same.getFirst().header().isAnpa() ? "anpa1312" : "iptc7901";
    return same.stream()
        .map(each -> each.header().category())
        .filter(Objects::nonNull)
        .distinct()
        .map(category -> new Subject(scheme, category, null))
        .toList();
  }
}
