package io.broadsheet.archive.store;

import io.broadsheet.archive.store.Place.Older;
import io.broadsheet.archive.store.Place.SameContent;
import io.broadsheet.archive.store.Place.SameLabel;
import io.broadsheet.archive.store.Place.SameVersion;
import io.broadsheet.contracts.article.VersionStamp;
import java.util.List;
import java.util.Optional;

/**
 * All versions of one article that the archive holds.
 *
 * @param versions oldest first, the current one last
 */
record History(List<KnownVersion> versions) {
  History {
    versions = List.copyOf(versions);
  }

  /** Where an arrival belongs that is not newer than the current version, or repeats one. */
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
            .filter(known -> VersionOrder.sameLabel(stamp, known.stamp()))
            // A recall may go by the label of what it recalls.
            .filter(known -> known.standing().severity() == arrived.standing().severity())
            .findFirst();
    if (labelled.isPresent()) {
      return VersionOrder.repeats(stamp, labelled.get().stamp())
          ? new SameContent(labelled.get())
          : new SameLabel(labelled.get());
    }
    return among(arrived.standing());
  }

  // A repeat is one only beside what it repeats: A, B, A again are three versions.
  private Place among(Standing arrival) {
    int older =
        (int)
            versions.stream()
                .filter(known -> !known.isCurrent())
                .filter(known -> VersionOrder.supersedes(arrival, known.standing()))
                .count();
    List<KnownVersion> neighbours = versions.subList(Math.max(0, older - 1), older + 1);
    return neighbours.stream()
        .filter(known -> VersionOrder.repeats(arrival.stamp(), known.stamp()))
        .findFirst()
        .<Place>map(SameContent::new)
        .orElseGet(() -> new Older(older + 1));
  }
}
