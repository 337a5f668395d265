package io.broadsheet.ingest.reading.edition;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.ingest.reading.ReadDocument;
import io.broadsheet.ingest.reading.Refused;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoNewsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-05-08 10:00:01 INFO [main] Server - started\n2024-05-08 10:00:02 WARN [w1] Pool - exhausted\n2024-05-08 10:00:03 INFO [w2] Pool - back\n",
        "java.lang.IllegalStateException: closed\n\tat com.acme.Pool.take(Pool.java:12)\n\tat com.acme.Server.run(Server.java:88)\n\tat java.lang.Thread.run(Thread.java:1583)\n",
        "代码 名称 现价\n600001 甲 12.31\n600002 乙 5.02\n600003 丙 33.10\n",
        "package main\n\nfunc main() {\n\tfor i := 0; i < 3; i++ {\n\t\tfmt.Println(i)\n\t}\n}\n",
        "name,role,city,joined\nAnn Lee,editor,Leeds,May\nBo Chan,reporter,York,June\nCy Dunn,driver,Hull,July\n",
        "姓名,职务,单位\n张三,主任,水务局\n李四,科长,教育局\n王五,站长,气象站\n",
        "qwrt zxcv plkj mnbh sdfg hjkl wqxz vbnm trgh ydcs kjhg fdsq pwmz xncb vlkt rghj dfsz qpwk mxnr btvc lkhg jfds zqwx cvbn mrtp hgks dlfw qzxj knvb rtmp",
        "@@@ ### $$$ %%%\n~~~ !!! ??? ///\n",
        "   \n\n\t\n"
      })
  void isRefusedWithTheReason(String text) {
    assertThat(new EditionReader().read(Pages.of(text)))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> {
              assertThat(refused.status()).isEqualTo(422);
              assertThat(refused.detail()).isNotBlank();
            });
  }

  @Test
  void isSeenInIdeographsThatNoTextPutsTogether() {
    StringBuilder drawn = new StringBuilder();
    Random random = new Random(3);
    for (int i = 0; i < 300; i++) {
      drawn.append((char) ('\u4E00' + random.nextInt(20_900))).append(i % 20 == 19 ? "。" : "");
    }

    assertThat(new EditionReader().read(Pages.of(drawn.toString()))).isInstanceOf(Refused.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // A scan that lost letters, and one that put signs into words.
        "HARBOUR F3RRY BACK 0N WAT3R\n\nTh3 f3rry Aur0ra l3ft th3 n3w pi3r at n00n 0n Tu3sday, and a cr0wd 0f tw0 hundr3d ch33r3d as it did. N0b0dy was hurt.\n",
        "城东新桥通车\n\n本报讯 5月7日，城乐新桥止式通车，市艮过河不冉绕行。大桥全长八百米，设双问四车道，两岸居民奔走相告。\n",
        "城東新橋通車\n\n本報訊 五月七日，城東新橋正式通車，市民過河不再繞行。大橋全長八百米，設雙向四車道，兩岸居民奔走相告。\n",
        // Names with commas, and sentences among them.
        "Births and marriages\n\nTo Ann and Bo Lee, of Hull, a son, Tom.\n\nTo Cy and Di Dunn, of York, a girl, May.\n\nTo Ed and Flo Gray, of Ripon, a boy, Max.\n"
      })
  void isNotSeenInAnUglyPage(String text) {
    assertThat(new EditionReader().read(Pages.of(text))).isInstanceOf(ReadDocument.class);
  }
}
