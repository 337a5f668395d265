package io.broadsheet.enrich.pipeline.quotation;

import io.broadsheet.contracts.enrichment.Entity;
import io.broadsheet.contracts.enrichment.EntityType;
import io.broadsheet.contracts.enrichment.Mention;
import io.broadsheet.enrich.pipeline.text.Draft;
import io.broadsheet.enrich.pipeline.text.Range;
import io.broadsheet.enrich.pipeline.text.SegmentedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** All who may speak in an article: people by name, by what they are, and by a pronoun. */
final class Speakers {
  private static final int FAR_BACK = 8;
  private static final int LONGEST = 1_000;
  private static final Set<String> CHINESE_PRONOUNS = Set.of("他", "她");
  private static final Set<String> ENGLISH_PRONOUNS = Set.of("he", "she");

  private final Draft draft;
  private final String body;
  private final List<Speaker> all;
  private final Roles roles;
  private final int[] starts;

  /**
   * @param spoken stretches in quotation marks: whom they name is spoken of and does not speak
   */
  Speakers(Draft draft, Roles roles, List<Range> spoken) {
    this.draft = draft;
    this.body = draft.body().text();
    this.roles = roles;
    List<Speaker> named = named(draft);
    List<Speaker> found = new ArrayList<>(named);
    found.addAll(roles.in(body, named));
    // Of a role that holds a name only the name.
    found.sort(Comparator.comparingInt(Speaker::start).thenComparing(one -> one.isNamed() ? 0 : 1));
    this.all = withoutOverlaps(found, spoken);
    this.starts = all.stream().mapToInt(Speaker::start).toArray();
  }

  // In order; roles that hold a name are left out, and so is who is only spoken of.
  private static List<Speaker> withoutOverlaps(List<Speaker> sorted, List<Range> spoken) {
    List<Speaker> kept = new ArrayList<>();
    int next = 0;
    for (Speaker speaker : sorted) {
      while (next < spoken.size() && spoken.get(next).end() <= speaker.start()) {
        next++;
      }
      boolean isSpokenOf = next < spoken.size() && spoken.get(next).start() <= speaker.start();
      boolean overlaps = !kept.isEmpty() && kept.getLast().end() > speaker.start();
      if (!isSpokenOf && overlaps && isBetter(speaker, kept.getLast())) {
        kept.removeLast();
        overlaps = false;
      }
      if (!isSpokenOf && !overlaps) {
        kept.add(speaker);
      }
    }
    return List.copyOf(kept);
  }

  // A name before a role; of two roles the one that says more: 独居老人祁奶奶.
  private static boolean isBetter(Speaker speaker, Speaker before) {
    return !before.isNamed() && (speaker.isNamed() || speaker.end() > before.end());
  }

  private static List<Speaker> named(Draft draft) {
    List<Speaker> named = new ArrayList<>();
    for (Entity person : draft.entities()) {
      if (person.type() == EntityType.PERSON) {
        for (Mention mention : person.mentions()) {
          if (mention.field().equals(SegmentedText.BODY)) {
            named.add(new Speaker(mention.start(), mention.end(), person.name(), person.id()));
          }
        }
      }
    }
    return named;
  }

  /** Who stands last in a stretch. */
  Optional<Speaker> last(int from, int to) {
    return in(from, to).reduce((one, other) -> other).map(this::known);
  }

  /** Who stands first in a stretch. */
  Optional<Speaker> first(int from, int to) {
    return in(from, to).findFirst().map(this::known);
  }

  private Stream<Speaker> in(int from, int to) {
    int found = Arrays.binarySearch(starts, from);
    int first = found >= 0 ? found : -found - 1;
    int last = first;
    while (last < starts.length && all.get(last).end() <= to) {
      last++;
    }
    return all.subList(first, last).stream();
  }

  // 该局局长表示: the one person of whom the article says that she is it.
  private Speaker known(Speaker speaker) {
    return speaker.isNamed()
        ? speaker
        : roles
            .holder(speaker, draft.entities(), body)
            .map(person -> new Speaker(speaker.start(), speaker.end(), person.name(), person.id()))
            .orElse(speaker);
  }

  /** Where a pronoun stands in a stretch, or -1. */
  int pronoun(int from, int to) {
    if (draft.isChinese()) {
      for (int at = from; at < to; at++) {
        boolean isPlural = at + 1 < to && "们們".indexOf(body.charAt(at + 1)) >= 0;
        if (CHINESE_PRONOUNS.contains(body.substring(at, at + 1)) && !isPlural && !isOther(at)) {
          return at;
        }
      }
      return -1;
    }
    int start = from;
    while (start < to) {
      int end = start;
      while (end < to && Character.isLetter(body.charAt(end))) {
        end++;
      }
      if (ENGLISH_PRONOUNS.contains(body.substring(start, end).toLowerCase(Locale.ROOT))) {
        return start;
      }
      start = Math.max(end, start) + 1;
    }
    return -1;
  }

  // 其他, 他人
  private boolean isOther(int at) {
    return (at > 0 && body.charAt(at - 1) == '其')
        || (at + 1 < body.length() && "人乡鄉日年".indexOf(body.charAt(at + 1)) >= 0);
  }

  /**
   * Whom a pronoun means: the only one of its paragraph, or of the last one that has people at all;
   * among several the one of whom the sentence before tells, if it tells of one.
   */
  Optional<Speaker> meant(int pronoun) {
    int end = pronoun;
    int start = paragraph(end);
    for (int back = 0; back < FAR_BACK; back++) {
      List<Speaker> people = in(start, end).filter(one -> !roles.isAsking(one)).toList();
      if (!people.isEmpty()) {
        return only(people).or(() -> only(ofOneSentence(people)));
      }
      if (start == 0) {
        return Optional.empty();
      }
      end = start - 1;
      start = paragraph(end);
    }
    return Optional.empty();
  }

  // Where it begins, or as far back as matters.
  private int paragraph(int end) {
    int start = end;
    while (start > 0 && end - start < LONGEST && body.charAt(start - 1) != '\n') {
      start--;
    }
    return start;
  }

  // Those of the last sentence that has any.
  private List<Speaker> ofOneSentence(List<Speaker> people) {
    int sentence = Clauses.start(body, people.getLast().start());
    return people.stream().filter(one -> one.start() >= sentence).toList();
  }

  private Optional<Speaker> only(List<Speaker> people) {
    List<Speaker> known = people.stream().map(this::known).toList();
    return known.stream().map(Speaker::name).distinct().count() == 1
        ? Optional.of(known.getLast())
        : Optional.empty();
  }
}
