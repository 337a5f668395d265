package io.broadsheet.enrich.pipeline.linking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DivisionNamesTest {
  private final DivisionNames names = new DivisionNames();

  @ParameterizedTest
  @CsvSource({
    "东昌府区, 东昌府",
    "山东省, 山东",
    "内蒙古自治区, 内蒙古",
    "广西壮族自治区, 广西",
    "新疆维吾尔自治区, 新疆",
    "延边朝鲜族自治州, 延边",
    "双江拉祜族佤族布朗族傣族自治县, 双江",
    "古楼街道, 古楼"
  })
  void dropsTheSuffix(String official, String shortForm) {
    assertThat(names.shortForm(official)).contains(shortForm);
  }

  @ParameterizedTest
  @CsvSource({"沙镇", "房县", "北京市辖"})
  void leavesNamesThatWouldBeTooShortOrHaveNoSuffix(String official) {
    assertThat(names.shortForm(official)).isEmpty();
  }
}
