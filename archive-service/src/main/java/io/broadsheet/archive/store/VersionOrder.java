package io.broadsheet.archive.store;

import io.broadsheet.contracts.article.VersionStamp;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The order of one article's versions, which depends on nothing but the versions. Two of them
 * compare as numbers when both are numeric, else by the time they were made when both say so, else
 * by receipt. Where a feed mixes these, the three rules can contradict each other in a circle, so
 * they are applied one after the other: see {@link #oldestFirst}.
 */
final class VersionOrder {
  // Twice in one submission: the later item wins. What is left is settled by anything that every
  // order of arrival agrees on; of two made at one time, the recall is what the feed said last.
  private static final Comparator<Standing> BY_RECEIPT =
      Comparator.comparing((Standing version) -> version.stamp().receivedAt())
          .thenComparing(Standing::position)
          .thenComparing(Standing::severity)
          .thenComparing(version -> version.stamp().contentHash());
  private static final Comparator<Standing> BY_MAKING =
      Comparator.comparing(
              (Standing version) -> version.stamp().madeAt(),
              Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(Standing::severity)
          .thenComparing(BY_RECEIPT);
  private static final Comparator<Standing> BY_NUMBER =
      Comparator.comparing((Standing version) -> version.stamp().number().orElseThrow())
          .thenComparing(Standing::severity)
          .thenComparing(BY_RECEIPT);
  private static final Comparator<Standing> ACROSS =
      (one, other) -> (isTimed(one) && isTimed(other) ? BY_MAKING : BY_RECEIPT).compare(one, other);

  private VersionOrder() {}

  /**
   * Three chains, each in the order that is its own: what is numbered; of the rest, what says when
   * it was made; all else, by receipt. They are merged from their newest ends down, so a late and
   * old version never lifts what was below others before. At last a recall moves up behind a
   * version whose label it names.
   */
  static <T extends Ranked> List<T> oldestFirst(Collection<T> versions) {
    List<T> numbered = new ArrayList<>();
    List<T> timed = new ArrayList<>();
    List<T> others = new ArrayList<>();
    for (T version : versions) {
      Standing its = version.standing();
      (its.stamp().number().isPresent() ? numbered : isTimed(its) ? timed : others).add(version);
    }
    numbered.sort(Comparator.comparing(Ranked::standing, BY_NUMBER));
    timed.sort(Comparator.comparing(Ranked::standing, BY_MAKING));
    others.sort(Comparator.comparing(Ranked::standing, BY_RECEIPT));
    List<T> dated = merged(numbered, timed, ACROSS);
    return withRecallsLifted(merged(dated, others, BY_RECEIPT));
  }

  /**
   * Whether a stamp brings nothing that the other does not have: the same content, and no label or
   * time of making that would set it apart. The time of receipt does not: posting a document again
   * makes no new version.
   */
  static boolean repeats(VersionStamp stamp, VersionStamp other) {
    return stamp.contentHash().equals(other.contentHash())
        && (stamp.hasLabelOf(other)
            || ((stamp.label() == null || stamp.label().equals(other.label()))
                && (stamp.madeAt() == null || stamp.madeAt().equals(other.madeAt()))));
  }

  private static boolean isTimed(Standing version) {
    return version.stamp().madeAt() != null;
  }

  private static <T extends Ranked> List<T> merged(
      List<T> one, List<T> other, Comparator<Standing> order) {
    Deque<T> first = new ArrayDeque<>(one);
    Deque<T> second = new ArrayDeque<>(other);
    List<T> newestFirst = new ArrayList<>();
    while (!first.isEmpty() && !second.isEmpty()) {
      boolean isFirstNewer =
          order.compare(first.getLast().standing(), second.getLast().standing()) > 0;
      newestFirst.add((isFirstNewer ? first : second).removeLast());
    }
    first.descendingIterator().forEachRemaining(newestFirst::add);
    second.descendingIterator().forEachRemaining(newestFirst::add);
    Collections.reverse(newestFirst);
    return newestFirst;
  }

  private static <T extends Ranked> List<T> withRecallsLifted(List<T> order) {
    List<Standing> standings = order.stream().map(Ranked::standing).toList();
    int[] places = IntStream.range(0, order.size()).toArray();
    // The milder first, since a kill goes up behind what was withheld and went up itself.
    for (int severity = 1; severity <= Standing.SEVEREST; severity++) {
      for (int i = 0; i < places.length; i++) {
        if (standings.get(i).severity() == severity) {
          places[i] = placeOf(i, standings, places);
        }
      }
    }
    // Stable: those who share a place are sorted by what they take back, else as they stood.
    return IntStream.range(0, order.size())
        .boxed()
        .sorted(
            Comparator.comparing((Integer i) -> places[i])
                .thenComparing(i -> standings.get(i).severity()))
        .map(order::get)
        .toList();
  }

  private static int placeOf(int recall, List<Standing> standings, int[] places) {
    int place = places[recall];
    for (int i = 0; i < places.length; i++) {
      if (places[i] > place && standings.get(recall).recalls(standings.get(i))) {
        place = places[i];
      }
    }
    return place;
  }
}
