package io.broadsheet.archive.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.archive.Articles;
import io.broadsheet.archive.FakeClock;
import io.broadsheet.archive.Rows;
import io.broadsheet.archive.Signatures;
import io.broadsheet.archive.TestDatabase;
import io.broadsheet.contracts.article.Status;
import io.broadsheet.contracts.id.SubmissionId;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What a feed says of one article, in every order in which it may arrive: the whole state at the
 * end is the same, and so is what readers get.
 */
class EveryOrderIT {
  private static final DataSource DATABASE = TestDatabase.migrated();
  private static final AtomicInteger DELIVERIES = new AtomicInteger();
  private static final Instant NOON = Instant.parse("2022-11-16T04:00:00Z");

  private final FakeClock clock = new FakeClock(NOON.plusSeconds(3600));
  private final ArticleStore store =
      new ArticleStore(
          DATABASE,
          article ->
              new SearchIndexer.Indexed(
                  "'h" + article.article().story().headline().length() + "':1", ""),
          clock);
  private final Rows rows = new Rows(DATABASE);
  private final Random random = new Random(7);

  /** How formats tell versions apart; versions are counted from 0. */
  enum Dialect {
    /** The simple article, NewsML 1.2, ninjs as AP sends it. */
    NUMBERS {
      @Override
      Articles mark(Articles article, int version) {
        return article.withLabel(Integer.toString(version));
      }
    },
    /** NewsML-G2, ninjs. */
    NUMBERS_AND_TIMES {
      @Override
      Articles mark(Articles article, int version) {
        return article
            .withLabel(Integer.toString(version * 1000 + 7))
            .madeAt(NOON.plusSeconds(version));
      }
    },
    /** Atom, NITF without keys, IPTC 7901. */
    TIMES {
      @Override
      Articles mark(Articles article, int version) {
        return article.madeAt(NOON.plusSeconds(version));
      }
    },
    /** NITF with generations and versions. */
    NAMES_AND_TIMES {
      @Override
      Articles mark(Articles article, int version) {
        return article.withLabel("1." + version).madeAt(NOON.plusSeconds(version));
      }
    },
    /** NITF that kills from another document, an Atom tombstone for what came numbered. */
    NUMBERS_BUT_RECALLS_BY_TIME {
      @Override
      Articles mark(Articles article, int version) {
        Articles timed = article.madeAt(NOON.plusSeconds(version));
        return article.status() == Status.USABLE
            ? timed.withLabel(Integer.toString(version))
            : timed;
      }
    },
    /** The recall goes by the very version that it recalls. */
    RECALLS_BY_THE_NUMBER_RECALLED {
      @Override
      Articles mark(Articles article, int version) {
        boolean isRecall = article.status() != Status.USABLE;
        return article.withLabel(Integer.toString(isRecall ? version - 1 : version));
      }
    },
    /** The same with labels that say nothing of their order; times do. */
    RECALLS_BY_THE_NAME_RECALLED {
      @Override
      Articles mark(Articles article, int version) {
        boolean isRecall = article.status() != Status.USABLE;
        int named = isRecall ? version - 1 : version;
        return article
            .withLabel(String.valueOf((char) ('z' - named)))
            .madeAt(NOON.plusSeconds(named));
      }
    };

    abstract Articles mark(Articles article, int version);
  }

  /** Courses that an article may take. */
  enum Course {
    KILLED("first corrected CANCELED"),
    REVIVED("first CANCELED revived"),
    WITHHELD_AND_FREED("first WITHHELD freed"),
    WITHHELD_AND_KILLED("first WITHHELD CANCELED"),
    KILLED_UNDER_EMBARGO("embargoed embargoed CANCELED"),
    EMBARGO_LIFTED("embargoed corrected lifted"),
    EMBARGOED_AFTERWARDS("first corrected embargoed"),
    KILLED_AND_REVIVED_IN_FOUR("first corrected CANCELED revived");

    private final String versions;

    Course(String versions) {
      this.versions = versions;
    }

    List<Articles> in(Dialect dialect) {
      List<Articles> all = new ArrayList<>();
      List<String> words = Arrays.asList(versions.split(" "));
      for (int i = 0; i < words.size(); i++) {
        String word = words.get(i);
        boolean isRecall = word.equals(word.toUpperCase(Locale.ROOT));
        Articles version =
            Articles.aboutAFlood()
                .withHeadline(word + " ".repeat(i))
                .withStatus(isRecall ? Status.valueOf(word) : Status.USABLE)
                .embargoedUntil(word.equals("embargoed") ? NOON.plusSeconds(86_400) : null);
        all.add(dialect.mark(version, i));
      }
      return all;
    }
  }

  @ParameterizedTest
  @EnumSource
  void endsInOneState(Dialect dialect) throws SQLException {
    for (Course course : Course.values()) {
      List<Articles> versions = course.in(dialect);
      String expected = null;
      for (List<Articles> order : Permutations.of(versions)) {
        String guid = deliver(order);

        String state = state(guid);
        String what = "%s, %s, order %s".formatted(dialect, course, headlines(order));
        expected = expected == null ? state : expected;
        assertThat(state).as(what).isEqualTo(expected);
        assertThat(state).as(what).startsWith(newest(versions));
        assertThat(lastNews(guid)).as(what).isIn(fitting(versions.getLast()));
      }
    }
  }

  // Posted in this order, so receipts say something else than the feed; some of them twice.
  private String deliver(List<Articles> order) throws SQLException {
    int kind = DELIVERIES.incrementAndGet();
    String guid = "course-" + kind;
    String signature = Signatures.of(kind, 64);
    List<Arrived> arrivals = new ArrayList<>();
    // Something like it, so that there is a cluster to be in or not.
    arrivals.add(
        Arrivals.of(Articles.aboutAFlood().withGuid("like-" + kind).withSignature(signature)));
    int second = 0;
    for (Articles version : order) {
      Articles posted =
          version
              .withGuid(guid)
              .withSignature(signature)
              .at(SubmissionId.random(), 0)
              .receivedAt(NOON.plusSeconds(1800 + second++));
      arrivals.add(Arrivals.of(posted));
      if (random.nextInt(3) == 0) {
        // Delivered twice, and posted twice.
        arrivals.add(Arrivals.of(posted));
        arrivals.add(
            Arrivals.of(
                posted.at(SubmissionId.random(), 0).receivedAt(NOON.plusSeconds(1800 + second++))));
      }
    }
    while (!arrivals.isEmpty()) {
      List<Arrived> batch = arrivals.subList(0, 1 + random.nextInt(arrivals.size()));
      store.store(List.copyOf(batch));
      batch.clear();
    }
    return guid;
  }

  private String state(String guid) {
    List<String> all = new ArrayList<>();
    for (String sql :
        List.of(
            "SELECT status, version, embargoed_until, turns_at FROM article WHERE guid = ?",
            "SELECT version, is_current, status, headline, label, made_at, embargoed_until, search"
                + " FROM article_version WHERE guid = ? ORDER BY version",
            "SELECT e.name, e.titles FROM article_entity e JOIN article a ON a.id = e.article_id"
                + " WHERE guid = ? ORDER BY e.name",
            "SELECT s.code FROM article_section s JOIN article a ON a.id = s.article_id"
                + " WHERE guid = ?",
            "SELECT count(*) FROM article_cluster c JOIN article a ON a.id = c.article_id"
                + " WHERE guid = ?",
            "SELECT count(*) FROM submission_item i JOIN article a ON a.id = i.article_id"
                + " WHERE guid = ? AND outcome NOT IN ('archived', 'superseded', 'duplicate')")) {
      all.addAll(rows.of(sql, guid));
    }
    return String.join("\n", all);
  }

  private static String newest(List<Articles> versions) {
    return versions.getLast().status().word() + "|" + versions.size();
  }

  private String lastNews(String guid) {
    return String.join(
        "",
        rows.of(
            "SELECT public_kind FROM change c JOIN article a ON a.id = c.article_id"
                + " WHERE guid = ? AND public_seq IS NOT NULL ORDER BY public_seq DESC LIMIT 1",
            guid));
  }

  // Which it is depends on what readers heard before; that they know the end does not.
  private static List<String> fitting(Articles newest) {
    if (newest.status() == Status.CANCELED) {
      return List.of("canceled");
    }
    return newest.embargoedUntil() == null
        ? List.of("created", "corrected")
        : List.of("", "withheld");
  }

  private static List<String> headlines(List<Articles> order) {
    return order.stream().map(Articles::headline).toList();
  }
}
