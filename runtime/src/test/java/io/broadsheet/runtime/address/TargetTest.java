package io.broadsheet.runtime.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/articles",
        "/v1/articles?q=%E9%BB%84%E6%B2%B3&from=2022-11-01&sort=newest",
        "/v1/editions/a%20b/2022-11-16",
        "*"
      })
  void leavesAloneWhatIsAnAddress(String target) {
    assertThat(Target.encoded(target)).contains(target);
  }

  @ParameterizedTest
  @CsvSource({
    "/v1/articles?q=黄河, /v1/articles?q=%E9%BB%84%E6%B2%B3",
    "/v1/editions/晚报/2022-11-16, /v1/editions/%E6%99%9A%E6%8A%A5/2022-11-16",
    "/v1/articles?q=%E9%BB%84河, /v1/articles?q=%E9%BB%84%E6%B2%B3",
    "/v1/articles?q=\"a|b\", /v1/articles?q=%22a%7Cb%22",
    "/v1/articles?q=[1]{x}^`<>\\, /v1/articles?q=%5B1%5D%7Bx%7D%5E%60%3C%3E%5C"
  })
  void encodesWordsAsTheyWereTyped(String typed, String encoded) {
    assertThat(Target.encoded(bytes(typed, StandardCharsets.UTF_8))).contains(encoded);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/articles?q=%", "/v1/articles?q=100%", "/%ZZ", "/v1?q=%4", ":", ""})
  void findsNoMeaningInHalfAnEscape(String target) {
    assertThat(Target.encoded(target).filter(each -> !each.isEmpty())).isEmpty();
  }

  @Test
  void findsNoMeaningInOtherCharsets() {
    assertThat(Target.encoded(bytes("/v1/articles?q=黄河", Charset.forName("GB18030")))).isEmpty();
  }

  /** As the server has it: one character a byte. */
  private static String bytes(String text, Charset charset) {
    return new String(text.getBytes(charset), StandardCharsets.ISO_8859_1);
  }
}
