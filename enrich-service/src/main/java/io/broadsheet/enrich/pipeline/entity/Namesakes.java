package io.broadsheet.enrich.pipeline.entity;

import io.broadsheet.contracts.Tsv;
import io.broadsheet.enrich.pipeline.lexicon.Lexicon;
import io.broadsheet.enrich.pipeline.text.SegmentedText;
import java.util.stream.Collectors;

/** Theories, cups, streets and schools that are called after somebody and are not that person. */
public final class Namesakes {
  private final Lexicon<String> followers =
      Lexicon.of(
          Tsv.rows(Namesakes.class, "not-people.tsv").stream()
              .filter(row -> row[1].equals("follower"))
              .map(row -> row[0])
              .collect(Collectors.toSet()));

  /** Whether the name that ends at a place of a text begins what is called after its bearer. */
  public boolean beginBefore(SegmentedText text, int end) {
    return beginBefore(text.text(), end, new Boundaries(text));
  }

  boolean beginBefore(String text, int end, Boundaries boundaries) {
    return followers
        .startingAt(text, end)
        // 路 in 李明路过 is no street: a short follower must be a word of its own.
        .filter(
            match ->
                match.end() - end > 2
                    || boundaries.first(end).filter(t -> t.end() == match.end()).isPresent()
                    // 马克思主义 is one word to both segmenters.
                    || (!boundaries.startsAt(end) && boundaries.endsAt(match.end())))
        .isPresent();
  }
}
