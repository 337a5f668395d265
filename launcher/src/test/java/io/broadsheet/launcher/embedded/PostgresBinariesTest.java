package io.broadsheet.launcher.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostgresBinariesTest {
  @ParameterizedTest
  @CsvSource({
    "Linux, amd64, postgres-linux-x86_64.txz",
    "Linux, aarch64, postgres-linux-arm_64.txz",
    "Mac OS X, aarch64, postgres-darwin-arm_64.txz",
    "Mac OS X, x86_64, postgres-darwin-x86_64.txz"
  })
  void goByPlatform(String os, String architecture, String name) {
    assertThat(PostgresBinaries.archiveName(os, architecture)).isEqualTo(name);
  }

  @Test
  void areOnTheClassPathForThisPlatformAlone() {
    String here =
        PostgresBinaries.archiveName(System.getProperty("os.name"), System.getProperty("os.arch"));

    assertThat(getClass().getResource("/" + here)).isNotNull();
    assertThat(getClass().getResource("/postgres-windows-x86_64.txz")).isNull();
  }
}
