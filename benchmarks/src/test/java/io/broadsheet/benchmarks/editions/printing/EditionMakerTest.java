package io.broadsheet.benchmarks.editions.printing;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.benchmarks.editions.truth.Sample;
import io.broadsheet.benchmarks.editions.truth.SourceBreak;
import io.broadsheet.benchmarks.editions.truth.TrueArticle;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EditionMakerTest {
  private static final List<Sample> EDITIONS =
      IntStream.rangeClosed(1, 150).mapToObj(i -> EditionMaker.edition(11, i)).toList();

  @Test
  void makesTheSameEditionAgain() {
    assertThat(EditionMaker.edition(11, 17)).isEqualTo(EDITIONS.get(16));
    assertThat(EditionMaker.edition(12, 17).text()).isNotEqualTo(EDITIONS.get(16).text());
  }

  @Test
  void showsEveryQuirk() {
    Set<String> seen = new HashSet<>();
    EDITIONS.forEach(edition -> seen.addAll(edition.quirks()));

    for (Quirk quirk : Quirk.values()) {
      assertThat(seen).contains(quirk.words());
    }
  }

  @Test
  void printsEveryCharacterOfTheTruth() {
    for (Sample edition : EDITIONS) {
      String printed = letters(edition.text());
      for (TrueArticle article : edition.truth().articles()) {
        for (String part : parts(article)) {
          assertThat(printed).as("%s: %s", edition.name(), article.title()).contains(part);
        }
      }
    }
  }

  @Test
  void breaksOnlyWithinParagraphs() {
    for (Sample edition : EDITIONS) {
      for (TrueArticle article : edition.truth().articles()) {
        for (SourceBreak broken : article.breaks()) {
          String around = article.body().substring(broken.at() - 1, broken.at() + 1);
          assertThat(around).as("%s", edition.name()).doesNotContain("\n");
        }
      }
    }
  }

  @Test
  void writesNoTwoStoriesThatCouldBeTakenForOneAnother() {
    for (Sample edition : EDITIONS) {
      List<String> bodies = edition.truth().articles().stream().map(TrueArticle::body).toList();

      assertThat(Set.copyOf(bodies)).as("%s", edition.name()).hasSameSizeAs(bodies);
    }
  }

  /** The body between the places where the page broke it, letters only. */
  private static List<String> parts(TrueArticle article) {
    Set<Integer> cuts = article.breaks().stream().map(SourceBreak::at).collect(Collectors.toSet());
    StringBuilder marked = new StringBuilder();
    for (int i = 0; i < article.body().length(); i++) {
      marked.append(cuts.contains(i) ? "\n" : "").append(article.body().charAt(i));
    }
    return marked.toString().lines().map(EditionMakerTest::letters).toList();
  }

  /** What no damage takes away: ligatures taken apart, full width folded, signs left out. */
  private static String letters(String text) {
    String plain =
        java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFKC)
            .replaceAll("&[a-z]+;", "")
            .replaceAll("\\]\\([^)]*\\)", "");
    return plain
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
