package io.broadsheet.ingest.reading.mail;

import io.broadsheet.contracts.article.Reading;
import io.broadsheet.contracts.article.Repair;
import io.broadsheet.contracts.article.Story;
import io.broadsheet.ingest.reading.ReadItem;
import java.util.List;
import java.util.Map;

/**
 * Gives a story from HTML its paragraphs and tables back: the reader of text mends what columns and
 * screens do to lines, and HTML has no lines.
 */
final class Paragraphs {
  private static final int LONGEST_HEAD = 300;
  private static final int MOST_HEADS = 10;

  private Paragraphs() {}

  /**
   * @param text that the story was read from, without its headline
   */
  static ReadItem restored(ReadItem story, String text) {
    String body = Body.words(story.story().body());
    int start = 0;
    int heads = 0;
    // The body is the end of the text, behind what became headline and byline.
    while (start >= 0 && !Body.words(text.substring(start)).equals(body)) {
      int end = text.indexOf('\n', start);
      boolean goesOn = end >= 0 && end - start <= LONGEST_HEAD && ++heads <= MOST_HEADS;
      start = goesOn ? end + 1 : -1;
    }
    return start < 0 ? story : with(story, text.substring(start).strip());
  }

  private static ReadItem with(ReadItem item, String body) {
    Story story = item.story();
    List<Repair> repairs =
        item.reading().repairs().stream()
            .filter(repair -> repair.kind().startsWith("removed-"))
            .toList();
    return new ReadItem(
        item.guid(),
        item.release(),
        new Story(
            story.headline(),
            story.subheadlines(),
            story.authors(),
            story.dateline(),
            body,
            story.language(),
            story.subjects()),
        item.edition(),
        new Reading(item.reading().confidence(), repairs, Map.of()),
        item.wire());
  }
}
