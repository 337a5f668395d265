package io.broadsheet.enrich.pipeline.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class MinHashTest {
  private static final String STORY =
      "昨日上午，白鹭埠镇举行春季植树活动，三百余名干部群众在澄水河堤栽下白蜡、国槐等苗木五千株。"
          + "镇党委书记说，今年全镇计划造林一千二百亩，让荒坡披上绿装。志愿者还为树苗浇足定根水，挂上认养牌。"
          + "林业站技术员现场讲解栽植要领，手把手教大家扶苗、填土、踩实。";

  @Test
  void isTheSameForTheSameWords() {
    assertThat(MinHash.of(STORY)).isEqualTo(MinHash.of(STORY.replace("，", " ,\n")));
    assertThat(numbers(STORY)).hasSize(MinHash.SIZE);
  }

  @Test
  void isLikeForTextsThatAreLike() {
    assertThat(agreement(STORY, STORY.replace("三百余名", "二百多名"))).isGreaterThan(0.7);
    assertThat(agreement(STORY, STORY + "活动持续到中午。")).isGreaterThan(0.7);
  }

  @Test
  void isUnlikeForOtherTexts() {
    String other =
        "县人民法院将巡回法庭开进村委会，公开审理一起赡养纠纷案。庭审中，法官结合民法典释法明理，" + "最终促成原被告达成调解协议，三名子女每月各支付赡养费五百元，旁听的村民连连点头。";

    assertThat(agreement(STORY, other)).isLessThan(0.1);
  }

  @Test
  void isNoneForATextTooShort() {
    assertThat(MinHash.of("会议昨日召开。")).isNull();
    assertThat(MinHash.of("。".repeat(1_000))).isNull();
  }

  private static double agreement(String one, String other) {
    int[] first = numbers(one);
    int[] second = numbers(other);
    int same = 0;
    for (int i = 0; i < first.length; i++) {
      same += first[i] == second[i] ? 1 : 0;
    }
    return (double) same / first.length;
  }

  private static int[] numbers(String text) {
    byte[] bytes = Base64.getUrlDecoder().decode(Objects.requireNonNull(MinHash.of(text)));
    int[] numbers = new int[bytes.length / Integer.BYTES];
    ByteBuffer.wrap(bytes).asIntBuffer().get(numbers);
    return numbers;
  }
}
