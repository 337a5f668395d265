package io.broadsheet.archive.reading;

import io.broadsheet.archive.Articles;
import io.broadsheet.archive.Rows;
import io.broadsheet.archive.TestDatabase;
import io.broadsheet.archive.reading.database.Archive;
import io.broadsheet.archive.search.ArticleSearchIndexer;
import io.broadsheet.archive.store.Arrivals;
import io.broadsheet.archive.store.ArticleStore;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** An archive of its own to put articles into, the way the service does, and to read them from. */
public final class Shelf {
  private final DataSource database;
  private final ArticleStore store;

  public Shelf() {
    this(TestDatabase.migrated());
  }

  public Shelf(DataSource database) {
    this.database = database;
    this.store = new ArticleStore(database, new ArticleSearchIndexer(), Clock.systemUTC());
  }

  public Archive archive() {
    return new Archive(database);
  }

  public void put(Articles... articles) {
    put(List.of(articles));
  }

  public void put(List<Articles> articles) {
    try {
      store.store(articles.stream().map(Arrivals::of).toList());
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  public void clear() {
    new Rows(database)
        .execute(
            "TRUNCATE article, article_version, article_entity, article_section, article_signature,"
                + " article_cluster, edition, change,"
                + " submission_item; UPDATE change_counter SET last_seq = 0, last_public_seq = 0");
  }

  public static Viewer reader() {
    return new Viewer(false, Instant.now());
  }

  public static Viewer operator() {
    return new Viewer(true, Instant.now());
  }

  /** A flood story under another guid. */
  public static Articles story(String guid, String headline, String body) {
    return Articles.aboutAFlood().withGuid(guid).withHeadline(headline).withBody(body);
  }

  /** As many different stories, told apart by their guid. */
  public static List<Articles> stories(int count) {
    return Stream.iterate(0, i -> i + 1)
        .limit(count)
        .map(i -> Articles.aboutAFlood().withGuid("story-" + i).withHeadline("第" + i + "条"))
        .toList();
  }
}
