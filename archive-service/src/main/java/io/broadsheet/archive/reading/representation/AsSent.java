package io.broadsheet.archive.reading.representation;

import io.broadsheet.archive.reading.version.ArticleView;
import io.broadsheet.contracts.id.ArticleId;
import org.jspecify.annotations.Nullable;

/** What depends on whether an article goes out in the format that it came in. */
public final class AsSent {
  private AsSent() {}

  /**
   * The identifier of an item of the article's feed: the feed's own where it came in this format or
   * is an address, as wire formats ask, else the archive's.
   */
  public static String identifier(ArticleView article, String guid, boolean cameInSo) {
    return cameInSo || Vocabularies.isAddress(guid)
        ? guid
        : "urn:uuid:" + ArticleId.of(article.feed(), guid);
  }

  /** The declared language to whom declared it, else the one that was found; null when unknown. */
  public static @Nullable String language(ArticleView article, boolean cameInSo) {
    String declared = article.text().declaredLanguage();
    if (cameInSo && declared != null) {
      return declared;
    }
    return article.text().language().equals("und") ? null : article.text().language();
  }
}
