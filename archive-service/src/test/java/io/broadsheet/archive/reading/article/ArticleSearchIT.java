package io.broadsheet.archive.reading.article;

import static io.broadsheet.archive.reading.Shelf.story;
import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.archive.reading.Shelf;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ArticleSearchIT {
  private static final Shelf SHELF = new Shelf();
  private final Articles articles = new Articles(SHELF.archive());

  @BeforeEach
  void empty() {
    SHELF.clear();
  }

  @Test
  void findsEverySubstringOfAChineseText() {
    // Given: texts of few characters, so that most substrings stand in several of them
    Random random = new Random(7);
    List<String> bodies =
        IntStream.range(0, 40).mapToObj(i -> letters(random, "春夏秋冬，雨雪风霜。", 24)).toList();
    IntStream.range(0, 40).forEach(i -> SHELF.put(story("s" + i, "甲" + i, bodies.get(i))));

    for (int i = 0; i < 200; i++) {
      String wanted = letters(random, "春夏秋冬雨雪风霜", 1 + random.nextInt(4));
      long expected = bodies.stream().filter(body -> body.contains(wanted)).count();

      // When
      ArticlePage page = Asking.page(articles, Shelf.reader(), Asking.query("q", wanted));

      // Then
      assertThat(page.total()).as(wanted).isEqualTo(expected);
    }
  }

  @Test
  void findsAPhraseOnlyWhereItsWordsStandTogether() {
    SHELF.put(
        story("a", "甲", "The water levels of the river fell."),
        story("b", "乙", "Levels of ground water rose."));

    assertThat(find("\"water level\"")).containsExactly("甲");
    assertThat(find("water level")).containsExactlyInAnyOrder("甲", "乙");
    assertThat(find("\"ater level\"")).isEmpty();
  }

  @Test
  void doesNotJoinWhatPunctuationOrTheEndOfAFieldParts() {
    SHELF.put(story("a", "外防输入", "内防反弹，外松内紧"));

    assertThat(find("输入内防")).isEmpty();
    assertThat(find("反弹外松")).isEmpty();
    assertThat(find("外防输入 内防反弹")).containsExactly("外防输入");
  }

  @Test
  void leavesOutWhatAHyphenSays() {
    SHELF.put(story("a", "黄河水位", "回落"), story("b", "黄河大桥", "通车"));

    assertThat(find("黄河 -大桥")).containsExactly("黄河水位");
    assertThat(find("-黄河水位")).containsExactly("黄河大桥");
  }

  @Test
  void takesEitherSideOfOrAndEitherOfTwoQueries() {
    SHELF.put(story("a", "甲", "黄河"), story("b", "乙", "长江"), story("c", "丙", "淮河"));

    assertThat(find("黄河 OR 长江")).containsExactlyInAnyOrder("甲", "乙");
    assertThat(Asking.headlines(articles, Shelf.reader(), "q", "黄河", "q", "淮河"))
        .containsExactlyInAnyOrder("甲", "丙");
  }

  @Test
  void findsByTheNameThatAPlaceStandsFor() {
    SHELF.put(story("a", "甲", "区里开会"));

    assertThat(find("东昌府区")).containsExactly("甲");
  }

  @Test
  void takesNoSignInAQueryForSyntax() {
    SHELF.put(story("a", "O'Neil & Söhne", "100% sure: back\\slash, (paren)"));

    assertThat(find("o'neil")).containsExactly("O'Neil & Söhne");
    for (String odd :
        List.of("'", "\\", "& | !", "100%", ":*", "(", "<->", "\"", "a' | 'b", "%_")) {
      assertThat(find(odd)).as(odd).hasSizeLessThanOrEqualTo(1);
    }
    assertThat(find("！！")).isEmpty();
  }

  @Test
  void losesNothingOfATextThatIsLongerThanAnyVector() {
    // Given
    StringBuilder book = new StringBuilder();
    for (int i = 0; i < 500_000; i++) {
      book.appendCodePoint(0x4E00 + Math.floorMod(i * 7919, 20_000))
          .appendCodePoint(0x4E00 + i % 19_997);
    }
    SHELF.put(story("book", "长篇", book + "。龘靐齉。ending"), story("b", "短", "别的"));

    // Then
    assertThat(find("龘靐")).containsExactly("长篇");
    assertThat(find("龘靐齉")).containsExactly("长篇");
    assertThat(find("endings")).containsExactly("长篇");
    assertThat(find("-龘靐齉")).containsExactly("短");
    assertThat(find("齉靐")).isEmpty();
  }

  @Test
  void takesAWordThatIsLongerThanAnyLexeme() {
    String word = letters(new Random(3), "abcdefghij", 40_000);
    SHELF.put(story("a", "长词", "前文。" + word + "。后文"), story("b", "短", "别的"));

    assertThat(find("后文")).containsExactly("长词");
    assertThat(Asking.page(articles, Shelf.operator(), Asking.query("q", "前文")).total())
        .isEqualTo(1);
  }

  @Test
  void putsTheBetterHitFirstWhenAskedForRelevance() {
    SHELF.put(
        story("a", "会议召开", "会议提到黄河一次。" + "其他内容很长。".repeat(30)),
        story("b", "黄河防汛", "黄河水位上涨，黄河大堤加固。"));

    assertThat(Asking.headlines(articles, Shelf.reader(), "q", "黄河", "sort", "relevance"))
        .containsExactly("黄河防汛", "会议召开");
  }

  private List<String> find(String q) {
    return Asking.headlines(articles, Shelf.reader(), "q", q);
  }

  private static String letters(Random random, String from, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(from.charAt(random.nextInt(from.length())));
    }
    return text.toString();
  }
}
