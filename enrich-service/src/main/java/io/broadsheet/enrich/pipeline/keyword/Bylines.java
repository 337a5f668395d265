package io.broadsheet.enrich.pipeline.keyword;

import io.broadsheet.contracts.Tsv;
import io.broadsheet.contracts.enrichment.Entity;
import io.broadsheet.contracts.enrichment.Mention;
import io.broadsheet.enrich.pipeline.text.Draft;
import io.broadsheet.enrich.pipeline.text.Lead;
import io.broadsheet.enrich.pipeline.text.SegmentedText;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Mentions that tell where a story comes from, not what it is about: who wrote or photographed it,
 * which agency sent it, where it was filed.
 */
final class Bylines {
  private static final String BETWEEN = " 　、,，;；/／|:：()（）[]";

  private final String body;
  private final int lead;
  private final Set<String> before;
  private final Set<String> behind;
  // Where a mention begins, by where it ends.
  private final Map<Integer, Integer> starts;

  private Bylines(Draft draft, Set<String> before, Set<String> behind) {
    this.body = draft.body().text();
    this.before = before;
    this.behind = behind;
    this.lead = Lead.start(body, draft.isChinese());
    this.starts =
        draft.entities().stream()
            .flatMap(entity -> entity.mentions().stream())
            .filter(mention -> mention.field().equals(SegmentedText.BODY))
            .collect(
                Collectors.toUnmodifiableMap(Mention::end, Mention::start, (one, other) -> one));
  }

  /** Words behind which, or before which, a byline's names stand. */
  record Marks(Set<String> before, Set<String> behind) {
    static Marks load() {
      return new Marks(words("before"), words("behind"));
    }

    private static Set<String> words(String side) {
      return Set.copyOf(
          Tsv.rows(Bylines.class, "bylines.tsv").stream()
              .filter(row -> row[0].equals(side))
              .map(row -> row[1])
              .toList());
    }

    Bylines of(Draft draft) {
      return new Bylines(draft, before, behind);
    }
  }

  /** The mentions of an entity that are about it. */
  List<Mention> without(Entity entity) {
    return entity.mentions().stream().filter(mention -> !isIn(mention)).toList();
  }

  private boolean isIn(Mention mention) {
    return mention.field().equals(SegmentedText.BODY)
        && (mention.end() <= lead || isMarkedBefore(mention.start()) || isMarked(mention));
  }

  // 记者 甲 乙 通讯员 丙: names follow one another.
  private boolean isMarkedBefore(int start) {
    int at = start;
    for (int names = 0; names < 4; names++) {
      int word = back(at);
      for (String mark : before) {
        if (body.startsWith(mark, word - mark.length())) {
          return true;
        }
      }
      int previous = starts.getOrDefault(word, -1);
      if (previous < 0 || word == at) {
        return false;
      }
      at = previous;
    }
    return false;
  }

  private boolean isMarked(Mention mention) {
    int at = mention.end();
    while (at < body.length() && at < mention.end() + 2 && BETWEEN.indexOf(body.charAt(at)) >= 0) {
      at++;
    }
    for (String mark : behind) {
      if (body.startsWith(mark, at) && endsThere(at + mark.length())) {
        return true;
      }
    }
    return false;
  }

  // 卜凡 摄, but not 卜凡摄影展.
  private boolean endsThere(int at) {
    return at >= body.length() || !Character.isLetter(body.charAt(at));
  }

  private int back(int from) {
    int at = from;
    while (at > 0 && at > from - 3 && BETWEEN.indexOf(body.charAt(at - 1)) >= 0) {
      at--;
    }
    return at;
  }
}
