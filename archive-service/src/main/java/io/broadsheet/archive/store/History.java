package io.broadsheet.archive.store;

import io.broadsheet.archive.store.Place.Newcomer;
import io.broadsheet.archive.store.Place.SameContent;
import io.broadsheet.archive.store.Place.SameLabel;
import io.broadsheet.archive.store.Place.SameVersion;
import io.broadsheet.contracts.article.VersionStamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All versions of one article that the archive holds.
 *
 * @param versions oldest first, the current one last
 */
record History(List<KnownVersion> versions) {
  History {
    versions = List.copyOf(versions);
  }

  KnownVersion current() {
    return versions.getLast();
  }

  /** When the first of them came in, or the arrival. */
  Instant firstReceivedAt(Arrived arrived) {
    return Stream.concat(
            Stream.of(arrived.stamp()), versions.stream().map(known -> known.standing().stamp()))
        .map(VersionStamp::receivedAt)
        .min(Instant::compareTo)
        .orElseThrow();
  }

  /** Where an arrival belongs. */
  Place placeOf(Arrived arrived) {
    VersionStamp stamp = arrived.stamp();
    Optional<KnownVersion> same =
        versions.stream()
            .filter(known -> known.cameWith(arrived) || known.stamp().equals(stamp))
            .findFirst();
    if (same.isPresent()) {
      return new SameVersion(same.get());
    }
    Optional<KnownVersion> labelled =
        versions.stream()
            .filter(known -> stamp.hasLabelOf(known.stamp()))
            // A recall may go by the label of what it recalls.
            .filter(known -> known.standing().severity() == arrived.standing().severity())
            .findFirst();
    if (labelled.isPresent()) {
      return VersionOrder.repeats(stamp, labelled.get().stamp())
          ? new SameContent(labelled.get())
          : new SameLabel(labelled.get());
    }
    return among(arrived);
  }

  // A repeat is one only beside what it repeats: A, B, A again are three versions.
  private Place among(Arrived arrived) {
    List<Ranked> all = new ArrayList<>(versions);
    all.add(arrived);
    List<Ranked> order = VersionOrder.oldestFirst(all);
    int place = order.indexOf(arrived);
    List<KnownVersion> others =
        order.stream()
            .filter(KnownVersion.class::isInstance)
            .map(KnownVersion.class::cast)
            .toList();
    return others.subList(Math.max(0, place - 1), Math.min(place + 1, others.size())).stream()
        .filter(known -> VersionOrder.repeats(arrived.stamp(), known.stamp()))
        .findFirst()
        .<Place>map(SameContent::new)
        .orElseGet(() -> new Newcomer(place + 1, others));
  }
}
