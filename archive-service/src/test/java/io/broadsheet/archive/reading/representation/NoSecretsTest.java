package io.broadsheet.archive.reading.representation;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.archive.reading.Shelf;
import io.broadsheet.archive.reading.representation.feed.AtomForm;
import io.broadsheet.archive.reading.representation.feed.JsonFeedForm;
import io.broadsheet.archive.reading.representation.feed.RssForm;
import io.broadsheet.archive.reading.representation.linked.JsonLdForm;
import io.broadsheet.archive.reading.representation.newsml.NewsMlForm;
import io.broadsheet.archive.reading.representation.ninjs.NinjsForm;
import io.broadsheet.archive.reading.version.ArticleRow;
import io.broadsheet.archive.reading.version.ArticleView;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is for editors alone goes to no reader, in no form. */
class NoSecretsTest {
  private static final List<String> FORMATS = List.of("ninjs", "newsml-g2", "simple");

  static Stream<Representation> forms() {
    return Stream.of(
        new JsonForm(),
        new NdjsonForm(),
        new TextForm(),
        new NinjsForm(),
        new NewsMlForm(),
        new JsonLdForm(),
        new AtomForm(),
        new RssForm(),
        new JsonFeedForm());
  }

  @ParameterizedTest
  @MethodSource("forms")
  void goToNoReader(Representation form) {
    for (String format : FORMATS) {
      ArticleRow row = Views.wired(format);

      assertThat(Views.written(form, Views.toReaders(row))).doesNotContain(Views.SECRET);
      assertThat(Views.written(form, Views.listing(Shelf.reader(), row)))
          .doesNotContain(Views.SECRET);
    }
  }

  @ParameterizedTest
  @MethodSource("forms")
  void goToOperatorsInFormsThatHaveAPlaceForThem(Representation form) {
    ArticleView toOperators = ArticleView.of(Views.wired("simple"), Shelf.operator());

    boolean isShown = Views.written(form, toOperators).contains(Views.SECRET);

    assertThat(isShown)
        .isEqualTo(List.of("json", "ndjson", "ninjs", "newsml-g2").contains(form.name()));
  }
}
