package io.broadsheet.archive.store;

import io.broadsheet.contracts.article.EditionPlace;
import io.broadsheet.contracts.article.Lifecycle;
import io.broadsheet.contracts.article.RawArticle;
import io.broadsheet.contracts.article.Story;
import io.broadsheet.contracts.article.VersionStamp;
import io.broadsheet.contracts.enrichment.Enrichment;
import io.broadsheet.contracts.enrichment.EntityType;

/** The columns of {@code article_version} that an arrival fills; a retagging writes some again. */
final class VersionColumns {
  private VersionColumns() {}

  static Columns whole(Arrived arrived, Terms terms, SearchIndexer indexer) {
    RawArticle raw = arrived.raw();
    Lifecycle life = raw.lifecycle();
    Columns columns =
        new Columns()
            .put("article_id", raw.id().value())
            .put("submission_id", raw.origin().submissionId().value())
            .put("item_position", raw.origin().position())
            .put("published_at", arrived.publishedAt())
            .put("published_on", life.publishedOn())
            .put("status", terms.status().word())
            .put("embargoed_until", terms.embargoedUntil())
            .put("expires_at", terms.expiresAt())
            .put("feed", raw.origin().feed().value())
            .put("guid", raw.origin().guid());
    story(columns, raw.story());
    edition(columns, raw);
    order(columns, arrived.stamp());
    columns.put("raw_offset", arrived.enriched().rawOffset().toString());
    return columns.putAll(tags(arrived, indexer));
  }

  /** What another enrichment of the same version may change. */
  static Columns tags(Arrived arrived, SearchIndexer indexer) {
    Enrichment tags = arrived.enriched().enrichment();
    SearchIndexer.Indexed indexed = indexer.index(arrived.enriched());
    return new Columns()
        .put("language", tags.language())
        .put("persons", FilterKey.entities(tags, EntityType.PERSON))
        .put("places", FilterKey.places(tags))
        .put("organizations", FilterKey.entities(tags, EntityType.ORGANIZATION))
        .put("place_codes", FilterKey.placeCodes(tags.entities()))
        .put("sections", FilterKey.sections(tags.sections()))
        .put("search", indexed.vector(), "tsvector")
        .put("search_text", indexed.text())
        .put("document", arrived.document(), "jsonb")
        .put("models_hash", ModelsHash.of(tags.models()))
        .put("enriched_at", arrived.enrichedAt())
        .put("enriched_offset", arrived.position().toString());
  }

  private static void order(Columns columns, VersionStamp stamp) {
    columns
        .put("label", stamp.label())
        .put("made_at", stamp.madeAt())
        .put("received_at", stamp.receivedAt())
        .put("content_hash", stamp.contentHash());
  }

  private static void story(Columns columns, Story story) {
    columns.put("headline", story.headline()).put("authors", FilterKey.authors(story.authors()));
  }

  private static void edition(Columns columns, RawArticle raw) {
    EditionPlace place = raw.edition();
    if (place != null) {
      columns
          .put("publication", place.facts().publication())
          .put("edition_date", place.facts().date())
          .put("edition_number", place.facts().number())
          .put("page", place.page())
          .put("ordinal", place.ordinal());
    }
  }
}
