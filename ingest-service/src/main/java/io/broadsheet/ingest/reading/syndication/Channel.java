package io.broadsheet.ingest.reading.syndication;

import io.broadsheet.contracts.article.Author;
import io.broadsheet.contracts.article.Rights;
import io.broadsheet.ingest.reading.Document;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a feed says once for all of its entries.
 *
 * @param document that holds it
 * @param base that addresses are relative to, null when nothing says it
 * @param site the page that the feed is of
 * @param language of all that says none
 * @param authors of what names none
 * @param rights of what names none
 * @param about the rest, which changes with every fetch and makes no new version
 */
record Channel(
    Document document,
    @Nullable String base,
    @Nullable String site,
    @Nullable String language,
    List<Author> authors,
    @Nullable Rights rights,
    Map<String, Object> about) {}
