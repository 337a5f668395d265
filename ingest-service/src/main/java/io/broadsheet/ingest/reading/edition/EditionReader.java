package io.broadsheet.ingest.reading.edition;

import io.broadsheet.contracts.article.EditionFacts;
import io.broadsheet.contracts.article.EditionPlace;
import io.broadsheet.contracts.article.Repair;
import io.broadsheet.ingest.reading.Document;
import io.broadsheet.ingest.reading.ReadDocument;
import io.broadsheet.ingest.reading.ReadItem;
import io.broadsheet.ingest.reading.ReadOutcome;
import io.broadsheet.ingest.reading.Reader;
import io.broadsheet.ingest.reading.Refused;
import io.broadsheet.ingest.reading.Release;
import io.broadsheet.ingest.reading.repair.Line;
import io.broadsheet.ingest.reading.repair.Lines;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads text: a newspaper's page or issue with its stories, whole and in order, and its facts
 * (format {@code edition}), or one story alone (format {@code plain}), for which no edition is
 * invented.
 */
public final class EditionReader implements Reader {
  private static final Set<String> TYPES = Set.of("text/markdown", "text/plain");

  @Override
  public boolean reads(Document document) {
    return TYPES.contains(document.mediaType());
  }

  @Override
  public ReadOutcome read(Document document) {
    List<Line> lines = Lines.of(document.text(), NoNews.MOST_LINES + 1);
    Optional<String> noNews = NoNews.reason(lines);
    if (noNews.isPresent()) {
      return refused(noNews.get());
    }
    Sheet sheet = Sheet.of(document.text(), lines);
    PageReading page = PageReading.page(sheet);
    return page.isEdition() ? edition(document, page) : story(document, PageReading.story(sheet));
  }

  private static ReadOutcome story(Document document, PageReading story) {
    Items items = items(document, story, null);
    List<Repair> repairs = new ArrayList<>(story.repairs());
    repairs.addAll(items.removals());
    return items.read().isEmpty()
        ? refused("the document has no sentence that could be a story's text")
        : new ReadDocument("plain", null, items.read(), repairs);
  }

  private static ReadOutcome edition(Document document, PageReading page) {
    List<Repair> repairs = new ArrayList<>(page.repairs());
    if (page.facts() == null) {
      repairs.add(
          new Repair(
              "unknown-edition",
              null,
              0,
              document.text().length(),
              0.8,
              "the text names no paper or no date"));
    }
    Items items = items(document, page, page.facts());
    repairs.addAll(items.removals());
    return items.read().isEmpty()
        ? refused("no line of the document begins a story")
        : new ReadDocument("edition", page.facts(), items.read(), repairs);
  }

  /**
   * @param removals what is in none of them
   */
  private record Items(List<ReadItem> read, List<Repair> removals) {}

  private static Items items(Document document, PageReading page, @Nullable EditionFacts facts) {
    Guids guids = new Guids();
    LocalDate printed = page.printed();
    LocalDate issue =
        printed == null
            ? LocalDate.ofInstant(document.receivedAt(), document.feed().zone())
            : printed;
    Release release =
        printed == null
            ? Release.usable(null, null)
            : Release.usable(printed.atStartOfDay(document.feed().zone()).toInstant(), printed);
    List<ReadItem> items = new ArrayList<>();
    List<Traits> leftOut = new ArrayList<>(page.leftOut());
    for (Draft draft : page.drafts()) {
      StoryMaking.Made made =
          StoryMaking.of(document.text(), draft, facts, issue, document.language());
      // Nothing but a jump line and a signature: no story.
      if (made == null) {
        leftOut.addAll(draft.lines());
        continue;
      }
      if (facts == null) {
        items.add(
            new ReadItem(
                guids.alone(made.story().headline(), made.dateline()),
                release,
                made.story(),
                null,
                made.reading(),
                AgencyCopy.of(made.story().dateline(), null)));
      } else {
        EditionPlace place = new EditionPlace(facts, draft.page, items.size() + 1);
        items.add(
            new ReadItem(
                guids.printed(facts, draft.page, made.story().headline(), made.story().body()),
                release,
                made.story(),
                place,
                made.reading(),
                AgencyCopy.of(made.story().dateline(), facts.publication())));
      }
    }
    return new Items(items, Removals.of(document.text(), leftOut));
  }

  private static Refused refused(String why) {
    return new Refused(422, "no-news", why, List.of());
  }
}
