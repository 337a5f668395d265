package io.broadsheet.ingest.reading.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.broadsheet.contracts.article.Dateline;
import io.broadsheet.contracts.article.EditionFacts;
import io.broadsheet.contracts.article.Repair;
import io.broadsheet.ingest.reading.ReadDocument;
import io.broadsheet.ingest.reading.ReadItem;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class InventedPapersTest {
  @Test
  void readsADailyWithoutMarksAcrossTwoPages() {
    ReadDocument page = Pages.read(Pages.text("qinghe.txt"));

    assertThat(page.edition())
        .isEqualTo(
            new EditionFacts(
                "清河湾日报", LocalDate.of(2024, 1, 3), 5821, 8, "星期三", "农历癸卯年十一月廿二", null, null));
    assertThat(Pages.headlines(page))
        .containsExactly(
            "林致远主持召开市政府常务会议",
            "白鹭湿地越冬候鸟突破三万只",
            "市博物馆新馆元旦开门迎客",
            "老旧小区装上“智慧灯”",
            "国家统计局12月31日发布数据显示，12月份制造业采购经理指数继续保持在扩张区间");
    assertThat(page.items())
        .extracting(item -> Objects.requireNonNull(item.edition()).page())
        .containsExactly(1, 1, 1, 2, 2);
    assertThat(page.items().get(0).story().subheadlines()).containsExactly("研究春运保障和农民工工资支付工作");
    assertThat(Pages.doubts(page)).isEmpty();
  }

  @Test
  void takesBylinesFromDatelinesAndFromAboveTheText() {
    List<ReadItem> items = Pages.read(Pages.text("qinghe.txt")).items();

    assertThat(Pages.authors(items.get(0))).containsExactly("记者 周启明", "通讯员 何晓兰");
    assertThat(Pages.authors(items.get(3))).containsExactly("记者 孟雨", "通讯员 赵小满");
  }

  @Test
  void infersTheYearOfADatelineAcrossNewYear() {
    List<ReadItem> items = Pages.read(Pages.text("qinghe.txt")).items();

    assertThat(items.get(0).story().dateline())
        .isEqualTo(new Dateline(null, LocalDate.of(2024, 1, 2), "本报讯"));
    assertThat(items.get(4).story().dateline())
        .isEqualTo(new Dateline("北京", LocalDate.of(2023, 12, 31), "新华社"));
  }

  @Test
  void saysThatAStoryWithoutHeadlineIsInDoubt() {
    ReadItem untitled = Pages.read(Pages.text("qinghe.txt")).items().get(4);

    assertThat(untitled.reading().confidence()).isLessThan(0.6);
    assertThat(untitled.reading().repairs())
        .extracting(Repair::kind, Repair::note)
        .contains(tuple("doubtful-article", "no headline"));
  }

  @Test
  void keepsInnerHeadingsAsParagraphsAndJoinsWhatAColumnBroke() {
    ReadItem lamps = Pages.read(Pages.text("qinghe.txt")).items().get(3);

    assertThat(Pages.paragraphs(lamps))
        .containsExactly(
            "傍晚六点，家住柳荫里小区的王大妈下楼遛弯，楼道里的灯应声亮起。“以前摸黑上楼，现在亮堂多了。”",
            "问需于民 一盏灯照亮回家路",
            "去年九月，柳荫里社区召开居民议事会，有居民提出楼道灯年久失修。社区随即联系供电公司逐栋排查，列出清单一百零三项，逐项销号。",
            "建管并重 长效机制不能少",
            "灯亮起来，还要管得住。社区与物业签订维护协议，坏灯二十四小时内修复。",
            "截至去年底，全市已有六十二个老旧小区完成楼道照明改造。");
  }

  @Test
  void readsAnEnglishPaperWithMarks() {
    ReadDocument page = Pages.read(Pages.text("port-alden.md"));

    assertThat(page.edition())
        .isEqualTo(
            new EditionFacts(
                "THE PORT ALDEN GAZETTE",
                LocalDate.of(2024, 3, 14),
                4212,
                24,
                "Thursday",
                null,
                "www.portaldengazette.example",
                "newsroom@portaldengazette.example"));
    assertThat(Pages.headlines(page))
        .containsExactly(
            "Council approves $4.2 million flood wall for Mill Street",
            "Ferry workers vote to strike",
            "Quake shakes northern islands; no injuries reported");
    ReadItem wall = page.items().getFirst();
    assertThat(wall.story().subheadlines())
        .containsExactly("Work to begin in June, with road closures until autumn");
    assertThat(Pages.authors(wall)).containsExactly("Staff Writer Hannah Whitlock");
    assertThat(Pages.paragraphs(wall).get(1)).contains("that voters approved in November");
    assertThat(Pages.paragraphs(wall).get(2)).endsWith("seven votes in favor of the plan.");
    assertThat(Pages.paragraphs(page.items().get(1))).contains("What comes next");
    assertThat(page.items().get(2).story().dateline())
        .isEqualTo(new Dateline("WELLINGTON", LocalDate.of(2024, 3, 13), "Reuters"));
  }

  @Test
  void readsAnEnglishPaperWrappedAtAFixedWidth() {
    ReadDocument page = Pages.read(Pages.text("larkfield.txt"));

    assertThat(Objects.requireNonNull(page.edition()).date()).isEqualTo(LocalDate.of(2024, 10, 5));
    assertThat(Pages.headlines(page))
        .containsExactly("TOWN HALL CLOCK TO CHIME AGAIN", "FARMERS WARN OF POOR HARVEST");
    assertThat(Pages.authors(page.items().getFirst()))
        .containsExactly("Community Reporter Ruth Cole");
    assertThat(Pages.paragraphs(page.items().getFirst()))
        .hasSize(3)
        .element(0)
        .asString()
        .startsWith("The town hall clock, silent since a storm broke its face in February, will");
    assertThat(Pages.doubts(page)).extracting(Repair::kind).containsOnly("joined-line");
  }

  @Test
  void readsATraditionalChinesePageWithItsMastheadAtTheEnd() {
    ReadDocument page = Pages.read(Pages.text("donghai.txt"));

    EditionFacts facts = Objects.requireNonNull(page.edition());
    assertThat(facts.publication()).isEqualTo("海東日報");
    assertThat(facts.date()).isEqualTo(LocalDate.of(2024, 6, 16));
    assertThat(facts.lunarDate()).isEqualTo("農曆甲辰年五月十一");
    assertThat(Pages.doubts(page)).isEmpty();
    assertThat(Pages.headlines(page))
        .containsExactly("黨史館新館落成 七月開放參觀", "漁港清淤完工 漁民出海更安心", "颱風外圍環流 周末防豪雨");
    assertThat(Pages.authors(page.items().get(1))).containsExactly("記者 王柏翰");
    assertThat(page.items().get(2).story().dateline())
        .isEqualTo(new Dateline("台北", LocalDate.of(2024, 6, 15), "中央社"));
  }

  @Test
  void unwrapsAColumnOfIndentedChineseLines() {
    ReadDocument page = Pages.read(Pages.text("yunling.txt"));

    assertThat(Objects.requireNonNull(page.edition()).publication()).isEqualTo("云岭时讯");
    assertThat(Pages.headlines(page)).containsExactly("全县春耕备耕现场会在石桥镇召开", "青溪乡：小小香菇撑起致富伞");
    assertThat(Pages.paragraphs(page.items().getFirst()))
        .containsExactly(
            "本报讯 2月26日，全县春耕备耕现场会在石桥镇召开。县委副书记田野出席并讲话，副县长高山主持会议。",
            "会议要求，各乡镇要抢抓农时，落实种子、化肥、农药等物资储备，组织农技人员下田指导，确保春播面积只增不减。",
            "石桥镇、青溪乡、白水乡作了交流发言。");
    assertThat(Pages.authors(page.items().getFirst())).containsExactly("记者 丁一", "通讯员 马小军");
    assertThat(Pages.authors(page.items().get(1))).containsExactly("融媒体记者 苏青");
  }

  @Test
  void leavesIndexCaptionBannerAndJumpOutAndReportsAWrongWeekday() {
    ReadDocument page = Pages.read(Pages.text("yunwu.md"));

    assertThat(Objects.requireNonNull(page.edition()).publication()).isEqualTo("云雾日报");
    assertThat(Pages.headlines(page)).containsExactly("云雾山春茶开采 首日收购价每斤上涨二十元", "县域医共体让看病少跑路");
    assertThat(page.items().getFirst().story().body()).endsWith("比去年同期上涨二十元。");
    assertThat(page.items().get(1).story().subheadlines()).containsExactly("——来自桐林县的调查");
    assertThat(Pages.authors(page.items().get(1))).containsExactly("记者 方圆", "记者 田野");
    assertThat(Pages.doubts(page)).extracting(Repair::kind).containsExactly("contradiction");
  }

  @Test
  void readsAPageWithoutAnyEmptyLine() {
    ReadDocument page = Pages.read(Pages.text("dongjiang.txt"));

    assertThat(Objects.requireNonNull(page.edition()).number()).isEqualTo(6655);
    assertThat(Pages.headlines(page))
        .containsExactly("我市新增三条社区公交线路", "东江大桥夜间封闭养护", "秋日市集开张 老手艺圈粉年轻人");
    assertThat(page.items().getFirst().story().subheadlines()).containsExactly("覆盖十二个小区 惠及居民六万人");
    assertThat(Pages.paragraphs(page.items().getFirst())).hasSize(2);
    assertThat(Pages.authors(page.items().get(2))).containsExactly("记者 罗敏", "实习生 江小雨");
  }

  @Test
  void findsThePapersNameInTheImprintOfAnInsidePage() {
    ReadDocument page = Pages.read(Pages.text("jiangcheng.md"));

    assertThat(Objects.requireNonNull(page.edition()).publication()).isEqualTo("江城时报");
    assertThat(page.items())
        .extracting(item -> Objects.requireNonNull(item.edition()).page())
        .containsExactly(3, 3, 3);
    assertThat(Pages.headlines(page))
        .containsExactly("消防员三小时救出被困工人", "高考首日 爱心车队护航考生", "海关查获走私冻品二十吨");
    assertThat(Pages.authors(page.items().get(2))).containsExactly("记者 丁乐", "记者 黄浩然");
  }
}
