package io.broadsheet.archive.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.archive.Articles;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class HistoryTest {
  private final Articles flood = Articles.aboutAFlood();

  @Test
  void knowsTheItemThatAVersionCameWith() {
    Arrived arrived = Arrivals.of(flood);

    assertThat(history(flood).placeOf(arrived)).isInstanceOf(Place.SameVersion.class);
  }

  @Test
  void takesTheSameContentForARepeatOnlyBesideWhatItRepeats() {
    Articles other = flood.postedAgainAfter(10).withHeadline("水位上涨");
    Articles current = flood.postedAgainAfter(30).withHeadline("警报解除");
    History history = history(flood, other, current);

    Arrived beside = Arrivals.of(flood.postedAgainAfter(5));
    Arrived beyond = Arrivals.of(flood.postedAgainAfter(20));

    assertThat(history.placeOf(beside)).isInstanceOf(Place.SameContent.class);
    assertThat(rank(history, beyond)).isEqualTo(3);
  }

  @Test
  void seesThatALabelIsTakenWhateverItsZeros() {
    Articles labelled = flood.withLabel("7");

    Arrived other = Arrivals.of(flood.postedAgainAfter(9).withLabel("007").withHeadline("改了"));
    Arrived same = Arrivals.of(flood.postedAgainAfter(9).withLabel("007"));

    assertThat(history(labelled).placeOf(other)).isInstanceOf(Place.SameLabel.class);
    assertThat(history(labelled).placeOf(same)).isInstanceOf(Place.SameContent.class);
  }

  @Test
  void findsThatANewcomerPutsAnotherOnTop() {
    // The circle of three: by number, by receipt and by receipt again.
    Articles unnumbered = flood.receivedAt(flood.receivedAt().plusSeconds(4)).withHeadline("无号");
    Articles first = flood.postedAgainAfter(5).withLabel("1").withHeadline("一");
    Arrived second = Arrivals.of(flood.postedAgainAfter(3).withLabel("2").withHeadline("二"));

    Place.Newcomer place = (Place.Newcomer) history(unnumbered, first).placeOf(second);

    assertThat(place.rank()).isEqualTo(2);
    assertThat(place.others())
        .extracting(known -> known.stamp().label())
        .containsExactly("1", null);
  }

  @Test
  void ranksAnOlderVersionAmongTheOthers() {
    Articles third = flood.withLabel("30").withHeadline("三");
    Articles first = flood.postedAgainAfter(1).withLabel("10").withHeadline("一");
    Arrived second = Arrivals.of(flood.postedAgainAfter(2).withLabel("20").withHeadline("二"));

    assertThat(rank(history(first, third), second)).isEqualTo(2);
  }

  private static int rank(History history, Arrived arrived) {
    return ((Place.Newcomer) history.placeOf(arrived)).rank();
  }

  /** Oldest first; the last is current. */
  private static History history(Articles... articles) {
    List<Arrived> arrivals = Arrays.stream(articles).map(Arrivals::of).toList();
    return new History(
        arrivals.stream()
            .map(arrived -> known(arrived, arrivals.indexOf(arrived) + 1, arrivals.size()))
            .toList());
  }

  private static KnownVersion known(Arrived arrived, int version, int last) {
    return new KnownVersion(
        arrived.raw().origin().submissionId(),
        arrived.raw().origin().position(),
        arrived.publishedAt(),
        version,
        version == last,
        arrived.raw().lifecycle().status(),
        arrived.stamp(),
        "models",
        arrived.enrichedAt());
  }
}
