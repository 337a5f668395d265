package io.broadsheet.ingest.reading.edition;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.contracts.article.Run;
import io.broadsheet.contracts.article.TextMap;
import io.broadsheet.ingest.reading.ReadDocument;
import io.broadsheet.ingest.reading.ReadItem;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds whatever is sent. */
class AnyTextTest {
  private static final List<String> PIECES =
      List.of(
          "# ",
          "## ",
          "\n",
          "\n\n",
          "　　",
          " ",
          "本报讯",
          "（记者 张三）",
          "2024年1月3日",
          "星期三",
          "新华社北京1月2日电",
          "会议强调，",
          "要抓好落实。",
          "做到位，该",
          "滨海日报",
          "同心协力",
          "——我市纪实",
          "（下转第三版）",
          "**",
          "![图](a.jpg)",
          "[a](b)",
          "By Jane Doe",
          "The council voted 7-2",
          "on Tuesday.",
          "appro-",
          "ved",
          "ＡＢＣ１２３",
          "“",
          "”",
          "\\*",
          "第02版：要闻",
          "\u0000",
          "\uD800",
          "\uDC00",
          "😀",
          "\t",
          "\r\n",
          "|a|b|",
          "- ",
          "> ",
          "```",
          "一、",
          "1.",
          "(",
          ")",
          "_");

  @Provide
  Arbitrary<String> pages() {
    return Arbitraries.of(PIECES).list().ofMaxSize(60).map(pieces -> String.join("", pieces));
  }

  @Property(tries = 600)
  void answersAnyPageAndMapsEveryCharacterBack(@ForAll("pages") String text) {
    check(text);
  }

  @Property(tries = 300)
  void answersAnyString(@ForAll String text) {
    check(text);
  }

  private static void check(String text) {
    if (new EditionReader().read(Pages.of(text)) instanceof ReadDocument read) {
      read.items().forEach(item -> checkMaps(text, item));
    }
  }

  private static void checkMaps(String raw, ReadItem item) {
    BitSet told = new BitSet();
    item.reading().repairs().forEach(repair -> told.set(repair.rawStart(), repair.rawEnd()));
    checkMap(raw, item.story().headline(), map(item, "headline"), told);
    checkMap(raw, item.story().body(), map(item, "body"), told);
  }

  private static TextMap map(ReadItem item, String field) {
    return Objects.requireNonNull(item.reading().maps().get(field), field);
  }

  /**
   * Every run stands in the original; no place of it is used twice but a ligature's; what was put
   * in is space; what is not as it was is told.
   */
  private static void checkMap(String raw, String clean, TextMap map, BitSet told) {
    int covered = 0;
    int behind = 0;
    for (Run run : map.runs()) {
      boolean ligature = raw.charAt(run.rawStart()) >= '\uFB00' && run.rawStart() == behind - 1;
      assertThat(ligature || run.rawStart() >= behind).isTrue();
      behind = run.rawStart() + run.length();
      assertThat(clean.substring(covered, run.start())).isBlank();
      covered = run.start() + run.length();
      for (int i = 0; i < run.length(); i++) {
        char unit = clean.charAt(run.start() + i);
        char original = raw.charAt(run.rawStart() + i);
        boolean same = unit == original || unit == ' ' || told.get(run.rawStart() + i);
        assertThat(same).as("%s for %s in %s", unit, original, raw).isTrue();
        assertThat(map.rawOf(run.start() + i)).hasValue(run.rawStart() + i);
      }
    }
    assertThat(clean.substring(covered)).isBlank();
  }
}
