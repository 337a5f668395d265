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
import io.broadsheet.ingest.reading.item.ItemText;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One message understood.
 *
 * @param trailer when it was sent, null when not said
 * @param notice that it is beside or instead of a story, null when it is none
 */
record WireStory(
    Header header,
    WireText text,
    @Nullable Trailer trailer,
    @Nullable Notice notice,
    Transmission.Message message) {

  static WireStory of(Transmission.Message message, Header header, ZoneId zone) {
    List<String> lines = WireText.lines(message.text());
    return new WireStory(
        header,
        WireText.of(message.text(), header.service()),
        Trailer.of(message.trailer(), zone),
        Notice.of(header.keywords(), header.service(), lines).orElse(null),
        message);
  }

  /**
   * As an article.
   *
   * @param same this and its repeats under other categories
   */
  ItemOutcome item(String guid, List<WireStory> same, Document document) {
    Status status = status();
    ItemText whole = ItemText.of(guid, text.headline(), text.body(), status, true);
    if (!whole.suffices(status)) {
      return WireReader.refused("no-text", message.line());
    }
    SaidTime time = trailer == null ? null : trailer.time();
    Instant sent = time == null ? null : time.at();
    Release release =
        new Release(null, sent, status, sent, null, null, header.rank(), text.note(), null);
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
            new Handling(
                null,
                null,
                header.rank(),
                null,
                notice == null ? List.of() : List.of(notice.word())),
            new Filing("text", header.keywords(), null, List.of(), List.of(), List.of()),
            null,
            null,
            List.of(),
            List.of(),
            time == null ? List.of() : List.of(time),
            Map.of(WireFacts.TRANSMISSION, Map.of("headers", headers)));
    return new ReadItem(whole.guid(), release, story, null, whole.reading(), facts);
  }

  private Status status() {
    return switch (notice == null ? Notice.Effect.REPLACE : notice.effect()) {
      case KILL -> Status.CANCELED;
      // What is for desks alone is held back from readers, too.
      case HOLD, ADVISE -> Status.WITHHELD;
      case REPLACE -> Status.USABLE;
    };
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
