package io.broadsheet.ingest.reading.edition;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.contracts.article.Repair;
import io.broadsheet.contracts.article.Run;
import io.broadsheet.ingest.reading.ReadDocument;
import io.broadsheet.ingest.reading.ReadItem;
import io.broadsheet.ingest.reading.repair.Clean;
import io.broadsheet.ingest.reading.repair.Folding;
import io.broadsheet.ingest.reading.repair.Line;
import io.broadsheet.ingest.reading.repair.Lines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every character of a page is in a story, or a repair says that it was taken out. */
class AccountTest {
  private static final List<String> LINES =
      List.of(
          "# 滨海日报\n",
          "## 市政府常务会议召开\n",
          "新桥通车\n",
          "——一座城市的三十年\n",
          "BINHAI DAILY\n",
          "2024年1月3日 星期三 总第12期\n",
          "第02版：要闻\n",
          "本报讯（记者 张三）1月2日，新桥昨日正式通车。\n",
          "新华社北京1月2日电 会议强调，要抓好落实，推动各项\n",
          "工作取得实效。（下转第三版）\n",
          "（上接第一版）市民过河不再绕行。（记者 李四）\n",
          "(记者 张三 通讯员 李四)\n",
          "李四 摄\n",
          "同心协力\n共抗洪水\n",
          "一、抓落实\n",
          "图为新桥夜景。\n",
          "广告\n",
          "Council votes to keep bridge\n",
          "By Jane Doe\n",
          "ROME, Jan. 2 (AP) — The council appro-\n",
          "ved the bridge on Tuesday.\n",
          "**记者手记**\n",
          "- 第一条 ＡＢＣ１２３\n",
          "|甲|乙|\n",
          "> 引用的话。\n",
          "---\n",
          "\n",
          "\n\n",
          "　　");

  @Provide
  Arbitrary<String> pages() {
    return Arbitraries.of(LINES).list().ofMaxSize(40).map(lines -> String.join("", lines));
  }

  @Property(tries = 800)
  void accountsForEveryCharacterOfAnyPage(@ForAll("pages") String page) {
    checkLines(page);
    check(page);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "qinghe.txt",
        "port-alden.md",
        "larkfield.txt",
        "donghai.txt",
        "yunling.txt",
        "yunwu.md",
        "dongjiang.txt",
        "jiangcheng.md"
      })
  void accountsForEveryCharacterOfThePapers(String file) {
    check(Pages.text(file));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void accountsForEveryCharacterOfTheSeeds(Path file) throws IOException {
    check(Files.readString(file));
  }

  static List<Path> seeds() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("..", "seeds"))) {
      return files
          .filter(file -> file.toString().matches(".*[0-9]{2}-.*\\.(md|txt)"))
          .sorted()
          .toList();
    }
  }

  /** Cutting into lines drops marks only. */
  private static void checkLines(String raw) {
    BitSet kept = of(raw);
    for (int at = 0; at < raw.length(); at++) {
      assertThat(kept.get(at) || !Character.isLetterOrDigit(raw.charAt(at)))
          .as("character %d of %s", at, raw)
          .isTrue();
    }
  }

  private static void check(String raw) {
    if (!(new EditionReader().read(Pages.of(raw)) instanceof ReadDocument read)) {
      return;
    }
    BitSet told = new BitSet();
    StringBuilder subheadlines = new StringBuilder();
    for (ReadItem item : read.items()) {
      item.reading().maps().values().forEach(map -> mark(map.runs(), told));
      item.story().subheadlines().forEach(subheadlines::append);
    }
    BitSet removed = new BitSet();
    Stream.concat(
            read.repairs().stream(),
            read.items().stream().flatMap(item -> item.reading().repairs().stream()))
        .filter(AccountTest::isRemoval)
        .forEach(repair -> removed.set(repair.rawStart(), repair.rawEnd()));
    assertThat(removed.intersects(told)).as("both told and removed in %s", raw).isFalse();
    told.or(removed);
    BitSet all = of(raw);
    all.andNot(told);
    StringBuilder rest = new StringBuilder();
    all.stream().forEach(at -> rest.append(Folding.fold(raw.charAt(at))));
    assertThat(letters(rest)).as("lost from %s", raw).isEqualTo(letters(subheadlines));
  }

  private static boolean isRemoval(Repair repair) {
    return repair.kind().startsWith("removed-");
  }

  private static BitSet of(String raw) {
    BitSet places = new BitSet();
    Lines.of(raw).stream().map(Line::clean).map(Clean::runs).forEach(runs -> mark(runs, places));
    return places;
  }

  private static void mark(List<Run> runs, BitSet places) {
    runs.forEach(run -> places.set(run.rawStart(), run.rawStart() + run.length()));
  }

  /** Spaces are layout; a hyphen at a line's end goes when its word is put together. */
  private static String letters(CharSequence text) {
    return text.toString().replaceAll("[\\s\u3000-]+", "");
  }
}
