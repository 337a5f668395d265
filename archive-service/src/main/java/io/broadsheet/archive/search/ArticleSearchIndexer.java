package io.broadsheet.archive.search;

import io.broadsheet.archive.store.SearchIndexer;
import io.broadsheet.contracts.article.Author;
import io.broadsheet.contracts.article.Story;
import io.broadsheet.contracts.enrichment.EnrichedArticle;
import io.broadsheet.contracts.enrichment.Entity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Chooses what of an article is searched: its words, its authors, and what its names stand for. */
@ApplicationScoped
public class ArticleSearchIndexer implements SearchIndexer {
  @Override
  public Indexed index(EnrichedArticle article) {
    Story story = article.article().story();
    List<String> foremost = new ArrayList<>();
    foremost.add(story.headline());
    // The normalized name may differ from the printed one: 江　绍华, or 区 for 东昌府区.
    article.enrichment().entities().stream().map(Entity::name).forEach(foremost::add);
    List<String> others = new ArrayList<>(story.subheadlines());
    story.authors().stream().map(Author::name).forEach(others::add);
    others.add(story.body());
    SearchText text = SearchText.of(foremost, others);
    return new Indexed(text.vector(), text.text());
  }
}
