package io.broadsheet.benchmarks.editions.checked;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.benchmarks.editions.truth.Fact;
import io.broadsheet.benchmarks.editions.truth.Sample;
import io.broadsheet.benchmarks.editions.truth.SourceBreak;
import io.broadsheet.benchmarks.editions.truth.TrueArticle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckedPagesTest {
  private static final String PAGE = "河湾日报\n\n大桥合龙\n\n昨日上午，河湾大桥主桥\n\n合龙，两岸车程缩短。\n";

  @Test
  void readsEveryPageThatIsThere() {
    assertThat(CheckedPages.all())
        .hasSizeGreaterThan(10)
        .allSatisfy(
            page ->
                assertThat(page.truth().facts().size() + page.truth().articles().size())
                    .isPositive());
  }

  @Test
  void judgesOnlyWhatTheTruthSays(@TempDir Path folder) throws IOException {
    Sample page =
        page(
            folder,
            """
            {"edition": {"publication": "河湾日报", "number": null},
             "articles": [{"headline": "大桥合龙", "body": "昨日上午，河湾大桥主桥合龙，两岸车程缩短。"}]}
            """);

    assertThat(page.truth().facts())
        .containsExactly(
            new Fact("kind", "edition"), new Fact("publication", "河湾日报"), new Fact("number", null));
    TrueArticle article = page.truth().articles().getFirst();
    assertThat(article.authors()).isNull();
    assertThat(article.facts()).isEmpty();
    assertThat(article.breaks()).containsExactly(new SourceBreak(11, SourceBreak.Kind.COLUMN));
  }

  @Test
  void knowsAPageThatMustBeRefused(@TempDir Path folder) throws IOException {
    Sample page = page(folder, "{\"refused\": true}");

    assertThat(page.truth().facts()).containsExactly(new Fact("kind", "no-news"));
    assertThat(page.truth().articles()).isEmpty();
  }

  private static Sample page(Path folder, String truth) throws IOException {
    Files.writeString(folder.resolve("bridge.txt"), PAGE);
    Files.writeString(folder.resolve("bridge.truth.json"), truth);
    List<Sample> pages = CheckedPages.of(folder);
    assertThat(pages).hasSize(1);
    return pages.getFirst();
  }
}
