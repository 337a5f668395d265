package io.broadsheet.enrich.pipeline.quotation;

import io.broadsheet.contracts.enrichment.Entity;
import io.broadsheet.contracts.enrichment.EntityType;
import io.broadsheet.contracts.enrichment.Mention;
import io.broadsheet.contracts.enrichment.ModelRef;
import io.broadsheet.contracts.enrichment.Quotation;
import io.broadsheet.enrich.pipeline.lexicon.Tsv;
import io.broadsheet.enrich.pipeline.text.Draft;
import io.broadsheet.enrich.pipeline.text.Range;
import io.broadsheet.enrich.pipeline.text.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What stands between quotation marks and was said, with the person whom a verb of speech before or
 * behind it names. Words in marks that nobody speaks (“双减”) are none.
 */
public final class QuotationStage implements Stage {
  private static final int MOST = 50;
  private static final int BEFORE = 60;
  private static final int BEHIND = 60;
  private static final int LONGEST_WORD_IN_MARKS = 12;
  private static final String ENDS = "。！？；，,.!?;…";

  private final ModelRef model = new ModelRef("quotations", "broadsheet-attribution", "1");
  private final Set<String> chinese = verbs("zh");
  private final Set<String> english = verbs("en");

  @Override
  public ModelRef model() {
    return model;
  }

  private static Set<String> verbs(String language) {
    return Tsv.rows(QuotationStage.class, "speech.tsv").stream()
        .filter(row -> row[0].equals(language))
        .map(row -> row[1])
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public void run(Draft draft) {
    String body = draft.body().text();
    List<Entity> people =
        draft.entities().stream().filter(entity -> entity.type() == EntityType.PERSON).toList();
    List<Quotation> found = new ArrayList<>();
    int paragraph = 0;
    Entity speaking = null;
    for (Range marked : QuotationMarks.in(body)) {
      if (body.substring(paragraph, marked.start()).indexOf('\n') >= 0) {
        speaking = null;
      }
      paragraph = marked.start();
      String text = marked.in(body);
      if (found.size() == MOST) {
        break;
      }
      Attribution attribution = attribution(draft, people, marked);
      if (!isSpeech(text, attribution)) {
        continue;
      }
      // In one paragraph a speaker goes on until another is named.
      speaking = attribution.isSaid() ? attribution.speaker() : speaking;
      found.add(
          new Quotation(
              text,
              speaking == null ? null : speaking.name(),
              speaking == null ? null : speaking.id(),
              draft.mention(draft.body().field(), marked.start(), marked.end())));
    }
    draft.quotations(found);
  }

  /** Whether a verb of speech stands by, and who speaks as far as it is one of the people. */
  private record Attribution(boolean isSaid, @Nullable Entity speaker) {}

  private static boolean isSpeech(String text, Attribution attribution) {
    boolean isSentence = ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    boolean isMoreThanAWord =
        text.length() > LONGEST_WORD_IN_MARKS
            || text.codePoints().anyMatch(c -> ENDS.indexOf(c) >= 0);
    return isSentence || (attribution.isSaid() && isMoreThanAWord);
  }

  private Attribution attribution(Draft draft, List<Entity> people, Range marked) {
    String body = draft.body().text();
    Set<String> verbs = draft.isChinese() ? chinese : english;
    int from = sentenceStart(body, marked.start() - 1);
    String before = body.substring(from, marked.start() - 1);
    if (verbs.stream().anyMatch(verb -> hasWord(before, verb))) {
      Optional<Entity> speaker = last(people, from, marked.start() - 1);
      return new Attribution(true, speaker.orElse(null));
    }
    int behind = marked.end() + 1;
    int end = sentenceEnd(body, behind);
    String after = body.substring(Math.min(behind, end), end);
    if (verbs.stream().anyMatch(verb -> hasWord(after, verb))) {
      return new Attribution(true, first(people, behind, end).orElse(null));
    }
    return new Attribution(false, null);
  }

  private static boolean hasWord(String text, String word) {
    int at = text.indexOf(word);
    while (at >= 0) {
      int end = at + word.length();
      boolean latin = word.charAt(0) < 0x80;
      if (!latin
          || ((at == 0 || !Character.isLetter(text.charAt(at - 1)))
              && (end == text.length() || !Character.isLetter(text.charAt(end))))) {
        return true;
      }
      at = text.indexOf(word, end);
    }
    return false;
  }

  private static int sentenceStart(String body, int mark) {
    int least = Math.max(0, mark - BEFORE);
    int at = mark;
    while (at > least && "。！？\n”\".!?".indexOf(body.charAt(at - 1)) < 0) {
      at--;
    }
    return at;
  }

  private static int sentenceEnd(String body, int start) {
    int most = Math.min(body.length(), start + BEHIND);
    int at = start;
    while (at < most && "。！？\n“.!?".indexOf(body.charAt(at)) < 0) {
      at++;
    }
    return Math.max(start, at);
  }

  private static Optional<Entity> last(List<Entity> people, int from, int to) {
    Entity best = null;
    int at = -1;
    for (Entity person : people) {
      for (Mention mention : person.mentions()) {
        if (isIn(mention, from, to) && mention.start() > at) {
          best = person;
          at = mention.start();
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private static Optional<Entity> first(List<Entity> people, int from, int to) {
    Entity best = null;
    int at = Integer.MAX_VALUE;
    for (Entity person : people) {
      for (Mention mention : person.mentions()) {
        if (isIn(mention, from, to) && mention.start() < at) {
          best = person;
          at = mention.start();
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean isIn(Mention mention, int from, int to) {
    return mention.field().equals("body") && mention.start() >= from && mention.end() <= to;
  }
}
