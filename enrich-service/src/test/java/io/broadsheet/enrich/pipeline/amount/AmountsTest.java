package io.broadsheet.enrich.pipeline.amount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.broadsheet.contracts.enrichment.Amount;
import io.broadsheet.enrich.Articles;
import io.broadsheet.enrich.pipeline.text.Draft;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "总投资3.5亿元的项目 | 3.5亿元 | 350000000 | 元",
        "补贴一千二百元 | 一千二百元 | 1200 | 元",
        "二十六万余亩 | 二十六万余亩 | 260000 | 亩",
        "惠及1,200户 | 1,200户 | 1200 | 户",
        "增长百分之三十 | 百分之三十 | 30 | %",
        "增长百分之七点二 | 百分之七点二 | 7.2 | %",
        "增长12.5% | 12.5% | 12.5 | %",
        "涨了三成 | 三成 | 30 | 成",
        "出口2亿美元 | 2亿美元 | 200000000 | 美元",
        "最低气温零下5度 | 零下5度 | -5 | 度",
        "利润增速为-3.5% | -3.5% | -3.5 | %",
        "提高0.5个百分点 | 0.5个百分点 | 0.5 | 个百分点",
        "每斤2块6收购 | 2块6 | 2.6 | 元",
        "降至零下8℃左右 | 零下8℃ | -8 | ℃",
        "扩大到5958公顷 | 5958公顷 | 5958 | 公顷",
        "规模1.2万亿元 | 1.2万亿元 | 1200000000000 | 元"
      })
  void readsChineseAmounts(String text, String said, BigDecimal value, String unit) {
    assertThat(new ChineseAmounts().in(text))
        .singleElement()
        .satisfies(
            amount -> {
              assertThat(text.substring(amount.start(), amount.end())).isEqualTo(said);
              assertThat(amount.value()).isEqualTo(value);
              assertThat(amount.unit().said()).isEqualTo(unit);
            });
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "cost $3.5 million to build | $3.5 million | 3500000 | USD",
        "cost 41 million euros to build | 41 million euros | 41000000 | EUR",
        "rose 4.25 percent in | 4.25 percent | 4.25 | %",
        "about 8,000 tonnes of | 8,000 tonnes | 8000 | tonne",
        "a fee of £18m for | £18m | 18000000 | GBP",
        "cost HK$30 million to build | HK$30 million | 30000000 | HKD",
        "rose 4 per cent in | 4 per cent | 4 | %",
        "about 300 square miles of | 300 square miles | 300 | square mile"
      })
  void readsEnglishAmounts(String text, String said, BigDecimal value, String unit) {
    assertThat(new EnglishAmounts().in(text))
        .singleElement()
        .satisfies(
            amount -> {
              assertThat(text.substring(amount.start(), amount.end())).isEqualTo(said);
              assertThat(amount.value()).isEqualTo(value);
              String currency = amount.unit().currency();
              assertThat(currency == null ? amount.unit().word() : currency).isEqualTo(unit);
            });
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "补助3至5万元 | 30000 | 50000",
        "三到五万元 | 30000 | 50000",
        "罚款300至5万元 | 300 | 50000",
        "1.2亿—1.5亿元 | 120000000 | 150000000",
        "增长5%至8% | 5 | 8",
        "年薪8-12万元 | 80000 | 120000"
      })
  void readsBothEndsOfARange(String text, BigDecimal first, BigDecimal last) {
    assertThat(new ChineseAmounts().in(text))
        .extracting(FoundAmount::value)
        .containsExactly(first, last);
  }

  @Test
  void takesNoRankForARange() {
    assertThat(new ChineseAmounts().in("获得第3至5名")).hasSizeLessThan(2);
  }

  @Test
  void leavesOutNumbersThatCountNothing() {
    assertThat(
            List.of("一家人", "三个字", "第十七届", "2022年", "百花齐放", "千万别忘", "第23分钟进球").stream()
                .flatMap(text -> new ChineseAmounts().in(text).stream()))
        .isEmpty();
    assertThat(new EnglishAmounts().in("in 2022 he, a 4-year-old, won 6-4, 7-5 at No. 10"))
        .isEmpty();
  }

  @Test
  void readsFullWidthDigitsAndTraditionalUnits() {
    Draft draft = new Draft(Articles.story("標題", "投資３．５億元，增長１２％。"));
    draft.language("zh-Hant");

    new AmountStage().run(draft);

    assertThat(Objects.requireNonNull(draft.finished(List.of()).facts()).amounts())
        .extracting(Amount::text, Amount::value)
        .containsExactly(
            tuple("３．５億元", new BigDecimal("350000000")), tuple("１２％", new BigDecimal("12")));
  }

  @Test
  void takesNumeralsOfEveryKind() {
    assertThat(ChineseNumber.of("三百二十")).isEqualByComparingTo("320");
    assertThat(ChineseNumber.of("一万零五百")).isEqualByComparingTo("10500");
    assertThat(ChineseNumber.of("十二亿三千万")).isEqualByComparingTo("1230000000");
    assertThat(ChineseNumber.of("6万")).isEqualByComparingTo("60000");
    assertThat(ChineseNumber.of("两千")).isEqualByComparingTo("2000");
  }
}
