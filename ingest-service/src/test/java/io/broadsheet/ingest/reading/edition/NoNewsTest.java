package io.broadsheet.ingest.reading.edition;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.ingest.reading.Refused;
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
}
