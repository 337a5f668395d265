package io.broadsheet.ingest.reading.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A page twice as long is twice the work, whatever stands on it: counted, not timed. */
class GrowthTest {
  private static final int SIZE = 12_000;

  /** Doubling, and what the first part of a page costs less than a later one. */
  private static final double TWICE = 2.25;

  private static final List<String> SHAPES =
      List.of(
          "会议强调要抓好落实，今天天气很好，",
          "The harbour was quiet and the ferry late, ",
          "甲乙丙丁\n",
          "甲\n\n",
          "## 新桥今日通车\n\n",
          "**老城书店开业**\n",
          "（下转第三版）\n",
          "街坊邻里忙过年（上接第一版）会议强调，要抓好落实\n",
          "See FLOOD, Page A4\n",
          "（【（记者 张三【（",
          "(记者 张三)\n",
          "“他说“",
          "本报讯 1月2日，城东新桥通车，市民\n",
          "第02版：要闻\n滨海日报\n2024年1月3日 星期三\n",
          "1 200户 2 0 2 5年 ",
          "- 甲：乙、丙\n",
          "|甲|乙|\n",
          "<p>新桥通车<br>",
          "&nbsp;新桥&amp;",
          "appro-\nved by the council\n",
          "https://a.example/b 新桥 ",
          "山高水长\n日落江流\n\n");

  private final CountedReader reader;

  GrowthTest() throws ReflectiveOperationException {
    reader = new CountedReader();
    SHAPES.forEach(reader::work);
  }

  @Provide
  Arbitrary<String> mixtures() {
    return Arbitraries.of(SHAPES)
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(some -> String.join("", some));
  }

  @Provide
  Arbitrary<String> shapes() {
    return Arbitraries.of(SHAPES);
  }

  @Property
  void isLinearInEachShapeOfText(@ForAll("shapes") String shape) {
    check(shape);
  }

  @Property(tries = 30)
  void isLinearInTheirMixtures(@ForAll("mixtures") String shape) {
    check(shape);
  }

  private void check(String shape) {
    String page = shape.repeat(SIZE / shape.length());
    long once = reader.work(page);
    long twice = reader.work(page + page);

    assertThat(once).isGreaterThan(page.length() / 2);
    assertThat(twice).as("%s: %s, then %s", shape, once, twice).isLessThan((long) (once * TWICE));
  }
}
