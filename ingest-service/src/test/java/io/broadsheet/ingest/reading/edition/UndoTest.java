package io.broadsheet.ingest.reading.edition;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.contracts.article.Repair;
import io.broadsheet.contracts.article.TextMap;
import io.broadsheet.ingest.reading.ReadDocument;
import io.broadsheet.ingest.reading.ReadItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** From the clean text, its map and the repairs alone, the original comes back. */
class UndoTest {
  private static final String HEAD = "河湾日报\n\n2026年3月4日 星期三 第801期\n\n";
  private static final List<String> QUIRKS =
      List.of(
          "滨江步道全线贯通，",
          "市民说“真好\"，",
          "\"好”，",
          "全 市 动 员，",
          "投资15 ．6亿元，",
          "１．５万人，ＡＰＰ",
          "1 200户",
          "2 0 2 5年",
          "&nbsp;&#8220;新&rdquo;",
          "<b>新建</b>",
          "<span class=\"a\">驿站</span>",
          "**十二座**",
          "[全文](http://x.cn/a_b)",
          "oﬃcial ﬁnd ",
          "com-\n\nmittee ",
          "well-\n\nknown ",
          "exam\u00AD\n\nple ",
          "exam\u00ADple",
          "\u200B",
          "\uE012",
          "\t",
          "　",
          "，沿途新建\n\n驿站，",
          "增长3.\n\n5%，",
          "沿 江步行，",
          "''旧''",
          "𠮷野家",
          "\\*",
          "a_b ");

  @Provide
  Arbitrary<String> pages() {
    Arbitrary<String> prose =
        Arbitraries.of(QUIRKS)
            .list()
            .ofMinSize(2)
            .ofMaxSize(24)
            .map(parts -> String.join("", parts));
    return Combinators.combine(prose, prose)
        .as(
            (one, other) ->
                HEAD
                    + "滨江步道昨日全线贯通\n\n本报讯（记者 张三）3月3日，滨江步道全线贯通，沿途新建驿站十二座，"
                    + one
                    + "全天开放。\n\n首日游人超过六千，"
                    + other
                    + "老人带着孩子来散步。\n");
  }

  @Property(tries = 500)
  void everyRepairCanBeUndone(@ForAll("pages") String page) {
    ReadDocument read = Pages.read(page);
    read.items().forEach(item -> check(page, item));
  }

  private static void check(String raw, ReadItem item) {
    for (Map.Entry<String, TextMap> map : item.reading().maps().entrySet()) {
      String clean = map.getKey().equals("body") ? item.story().body() : item.story().headline();
      int start = 0;
      for (String paragraph : clean.split("\n", -1)) {
        undo(raw, paragraph, start, map.getValue(), item.reading().repairs());
        start += paragraph.length() + 1;
      }
    }
  }

  private static void undo(
      String raw, String paragraph, int start, TextMap map, List<Repair> repairs) {
    TreeMap<Integer, String> original = new TreeMap<>();
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < paragraph.length(); i++) {
      int at = i;
      map.rawOf(start + i)
          .ifPresent(
              place -> {
                original.put(place, String.valueOf(paragraph.charAt(at)));
                places.add(place);
              });
    }
    int first = places.getFirst();
    int last = places.getLast();
    for (Repair repair : repairs) {
      for (int at = Math.max(first, repair.rawStart());
          at < Math.min(last + 1, repair.rawEnd());
          at++) {
        original.put(at, String.valueOf(raw.charAt(at)));
      }
    }
    assertThat(letters(String.join("", original.values())))
        .as("paragraph %s of %s", paragraph, raw)
        .isEqualTo(letters(raw.substring(first, last + 1)));
  }

  /** Line breaks and indents are the column's, not the text's. */
  private static String letters(String text) {
    return text.replaceAll("[\\s\u3000\u00A0\u0085]+", "");
  }
}
