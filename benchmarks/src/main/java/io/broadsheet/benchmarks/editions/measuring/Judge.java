package io.broadsheet.benchmarks.editions.measuring;

import io.broadsheet.benchmarks.editions.truth.Fact;
import io.broadsheet.benchmarks.editions.truth.TrueArticle;
import io.broadsheet.benchmarks.editions.truth.TrueEdition;
import io.broadsheet.contracts.article.Story;
import io.broadsheet.ingest.reading.ReadDocument;
import io.broadsheet.ingest.reading.ReadItem;
import io.broadsheet.ingest.reading.ReadOutcome;
import io.broadsheet.ingest.reading.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Compares what was read with what is there.
 *
 * <p>An article is found when its body and the body read have nine tenths of their letters in
 * common, seen from either side; precision is by the articles read, recall by those of the truth.
 * What is asked of an article (headline, authors, dateline …) is asked of the one read that shares
 * most with it, and counts as wrong where there is none.
 */
public final class Judge {
  /** Below it a reader's own confidence is a doubt. */
  private static final double DOUBT = 0.6;

  private final Tally tally = new Tally();
  private final List<Mismatch> mismatches = new ArrayList<>();

  private Judge() {}

  public static Judgement judge(TrueEdition truth, ReadOutcome outcome) {
    Judge judge = new Judge();
    judge.facts(truth.facts(), Stated.of(outcome), "");
    judge.articles(
        truth.articles(),
        switch (outcome) {
          case Refused refused -> List.of();
          case ReadDocument document -> document.items();
        });
    return new Judgement(judge.tally, judge.mismatches);
  }

  private void articles(List<TrueArticle> truth, List<ReadItem> read) {
    Pairing pairing =
        Pairing.of(
            truth.stream().map(TrueArticle::body).toList(),
            read.stream().map(item -> item.story().body()).toList());
    for (int t = 0; t < truth.size(); t++) {
      TrueArticle article = truth.get(t);
      Pairing.Pair pair = pairing.ofTruth(t).orElse(null);
      tally.add(Count.FOUND, pair != null && pair.sameExtent());
      if (pair == null) {
        missed(article);
      } else {
        article(article, read.get(pair.read()), pairing.rank(pair));
        if (!pair.sameExtent()) {
          mismatches.add(
              new Mismatch(
                  "extent", article.title(), article.body(), read.get(pair.read()).story().body()));
        }
      }
    }
    for (int r = 0; r < read.size(); r++) {
      int index = r;
      tally.add(
          Count.RIGHT, pairing.pairs().stream().anyMatch(p -> p.read() == index && p.sameExtent()));
      tally.add(Count.DOUBTED, read.get(r).reading().confidence() < DOUBT);
      if (pairing.pairs().stream().noneMatch(p -> p.read() == index)) {
        Story story = read.get(r).story();
        mismatches.add(new Mismatch("extra article", story.headline(), "", story.body()));
      }
    }
  }

  private void missed(TrueArticle article) {
    mismatches.add(new Mismatch("missed article", article.title(), article.body(), ""));
    tally.add(Count.HEADLINES, 0, article.headline() == null ? 0 : 1);
    subheadlines(article, List.of());
    tally.add(Count.BODY, 0, article.body().length());
    tally.add(Count.AUTHORS, 0, article.authors() == null ? 0 : article.authors().size());
    int said = mismatches.size();
    facts(article.facts(), Map.of(), article.title());
    Joins.judge(article, "", tally);
    // That it was missed says it all.
    mismatches.subList(said, mismatches.size()).clear();
  }

  private void article(TrueArticle truth, ReadItem item, int rank) {
    Story story = item.story();
    if (truth.headline() != null) {
      tally.add(Count.HEADLINES, truth.headline().equals(story.headline()));
      differ("headline", truth, truth.headline(), story.headline());
    }
    subheadlines(truth, story.subheadlines());
    int longer = Math.max(truth.body().length(), story.body().length());
    tally.add(Count.BODY, longer - EditDistance.between(truth.body(), story.body()), longer);
    differ("body", truth, truth.body(), story.body());
    mismatches.addAll(Joins.judge(truth, story.body(), tally));
    if (truth.authors() != null) {
      mismatches.addAll(Signatures.judge(truth, truth.authors(), story.authors(), tally));
    }
    facts(truth.facts(), Stated.of(item, rank), truth.title());
  }

  private void subheadlines(TrueArticle truth, List<String> read) {
    List<String> expected = truth.subheadlines();
    if (expected != null && !(expected.isEmpty() && read.isEmpty())) {
      tally.add(Count.SUBHEADLINES, expected.equals(read));
      differ("sub-headlines", truth, String.join(" / ", expected), String.join(" / ", read));
    }
  }

  private void facts(List<Fact> facts, Map<String, String> stated, String article) {
    for (Fact fact : facts) {
      String expected = fact.value() == null ? "" : fact.value();
      String read = stated.getOrDefault(fact.name(), "");
      if (!expected.isEmpty() || !read.isEmpty()) {
        tally.add(Count.FACTS, expected.equals(read));
      }
      if (!expected.equals(read)) {
        mismatches.add(new Mismatch("fact " + fact.name(), article, expected, read));
      }
    }
  }

  private void differ(String what, TrueArticle article, String expected, String read) {
    if (!expected.equals(read)) {
      mismatches.add(new Mismatch(what, article.title(), expected, read));
    }
  }
}
