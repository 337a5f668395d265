package io.broadsheet.archive.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class QueryParserTest {
  @Test
  void wantsEveryWord() {
    assertThat(read("黄河 floods")).isEqualTo("(黄河 & [ flood ])");
  }

  @Test
  void readsPhrasesInWhateverQuotes() {
    assertThat(read("\"Water Levels\" “区政府 党组”")).isEqualTo("([ water level ] & [区政府 党组])");
  }

  @Test
  void takesAHyphenBeforeAWordAsNotAndWithinOneAsPartOfIt() {
    assertThat(read("COVID-19 -疫情 －\"new cases\""))
        .isEqualTo("([ covid 19 ] & !疫情 & ![ new case ])");
  }

  @Test
  void givesGroupsToEitherSideOfOr() {
    assertThat(read("黄河 水 OR 长江")).isEqualTo("((黄河 & 水) | 长江)");
  }

  @Test
  void splitsAtFullWidthSpaces() {
    assertThat(read("黄河　水位")).isEqualTo("(黄河 & 水位)");
  }

  @Test
  void passesOverWhatIsUnfinished() {
    assertThat(read("\"黄河 水")).isEqualTo("(黄河 & 水)");
    assertThat(read("OR 黄河 OR")).isEqualTo("黄河");
    assertThat(read("- 黄河 -")).isEqualTo("黄河");
    assertThat(read("黄河 ！！！")).isEqualTo("黄河");
  }

  @Test
  void findsNothingByPunctuationAlone() {
    assertThat(read("！？ \"\" -。")).isEqualTo("()");
  }

  @Test
  void asksNothingWhenBlank() {
    assertThat(QueryParser.parse(" 　")).isEmpty();
  }

  @Test
  void refusesQueriesWithoutMeasure() {
    assertThatIllegalArgumentException().isThrownBy(() -> QueryParser.parse("水".repeat(1_001)));
    assertThatIllegalArgumentException().isThrownBy(() -> QueryParser.parse("水 ".repeat(51)));
  }

  @Test
  void ranksByWhatIsWantedOnly() {
    assertThat(QueryParser.parse("黄河 -疫情").orElseThrow().ranking()).isEqualTo("'黄河'");
  }

  private static String read(String text) {
    return show(QueryParser.parse(text).orElseThrow());
  }

  private static String show(Query query) {
    return switch (query) {
      case Query.All(List<Query> parts) ->
          parts.stream().map(QueryParserTest::show).collect(Collectors.joining(" & ", "(", ")"));
      case Query.Any(List<Query> parts) ->
          parts.stream().map(QueryParserTest::show).collect(Collectors.joining(" | ", "(", ")"));
      case Query.Not(Query part) -> "!" + show(part);
      case Query.Term term when term.isExact() && !term.tokens().getFirst().isWord() ->
          term.folded();
      case Query.Term term -> "[" + term.folded() + "]";
    };
  }
}
