package io.broadsheet.ingest.reading.edition;

import io.broadsheet.contracts.article.EditionFacts;
import io.broadsheet.contracts.article.Reading;
import io.broadsheet.contracts.article.Repair;
import io.broadsheet.contracts.article.Story;
import io.broadsheet.contracts.article.TextMap;
import io.broadsheet.ingest.reading.repair.Changes;
import io.broadsheet.ingest.reading.repair.Clean;
import io.broadsheet.ingest.reading.repair.Form;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the story and the reader's account of it from a draft. */
final class StoryMaking {
  /** A story without a headline is called by its first words. */
  private static final int LONGEST_MADE_HEADLINE = 40;

  private static final int LONGEST_MADE_OF_LATIN = 80;

  private StoryMaking() {}

  record Made(Story story, Reading reading, DatelineText dateline) {}

  /**
   * @param issue the day that dates without a year are read by
   * @return null when it is a table alone or nothing is left once jumps and signatures are taken
   *     out
   */
  static @Nullable Made of(
      String raw,
      Draft draft,
      @Nullable EditionFacts facts,
      LocalDate issue,
      @Nullable String language) {
    Assembly.Text text = Assembly.of(raw, draft);
    if (text.body().text().isBlank() || isBareTable(draft)) {
      return null;
    }
    boolean untitled = draft.heads.isEmpty();
    Headlines.Stack stack =
        untitled
            ? new Headlines.Stack(firstWords(text.body(), text.dateline().end()), List.of())
            : Headlines.of(draft.heads);
    Confidence.Judged judged = Confidence.of(draft, text, facts != null);
    List<Repair> repairs = new ArrayList<>(text.repairs());
    repairs.addAll(judged.doubts());
    if (!untitled) {
      repairs.addAll(Changes.of(raw, stack.main()));
    }
    Map<String, TextMap> maps = new LinkedHashMap<>();
    maps.put("headline", stack.main().map());
    maps.put("body", text.body().map());
    Story story =
        new Story(
            stack.main().text(),
            stack.others().stream().map(Clean::text).toList(),
            text.authors(),
            text.dateline().in(issue),
            text.body().text(),
            language,
            List.of());
    return new Made(story, new Reading(judged.confidence(), repairs, maps), text.dateline());
  }

  /** Rows that no headline and no sentence stands by are data. */
  private static boolean isBareTable(Draft draft) {
    return draft.heads.isEmpty()
        && draft.paragraphs.stream().allMatch(paragraph -> paragraph.line().shape() == Shape.ROW);
  }

  private static boolean isLastStop(String text, int at) {
    return text.charAt(at) == '.' && (at + 1 == text.length() || text.charAt(at + 1) == '\n');
  }

  /** A word of Latin letters is taken whole or not at all. */
  private static int wordEnd(String text, int start, int end) {
    boolean cut =
        end < text.length()
            && end > start
            && Form.isLatin(text.charAt(end))
            && Form.isLatin(text.charAt(end - 1));
    int space = cut ? text.lastIndexOf(' ', end - 1) : -1;
    return space > start ? space : end;
  }

  private static Clean firstWords(Clean body, int behind) {
    String text = body.text();
    int start = Math.min(behind, text.length());
    while (start < text.length() && !Character.isLetterOrDigit(text.codePointAt(start))) {
      start++;
    }
    if (start == text.length()) {
      return body;
    }
    int longest = Form.isLatin(text.charAt(start)) ? LONGEST_MADE_OF_LATIN : LONGEST_MADE_HEADLINE;
    int end = start;
    while (end < text.length()
        && end < start + longest
        && "。！？!?\n".indexOf(text.charAt(end)) < 0
        && !isLastStop(text, end)) {
      end++;
    }
    end = wordEnd(text, start, end);
    if (end < text.length() && end > 0 && Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    return body.slice(start, Math.max(end, start + 1));
  }
}
