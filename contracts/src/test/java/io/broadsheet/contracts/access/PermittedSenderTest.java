package io.broadsheet.contracts.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PermittedSenderTest {
  @ParameterizedTest
  @CsvSource({
    "desk@county.example, desk@county.example",
    "Desk@County.Example, dESK@cOUNTY.example",
    "@county.example, anyone@county.example",
    "@COUNTY.example, Zhang.San@county.EXAMPLE",
    "@澄岭报.example, tougao@澄岭报.example",
    "@澄岭报.example, tougao@xn--hjtu2lnsm.example",
    "@xn--hjtu2lnsm.example, tougao@澄岭报.example",
    "投稿@county.example, 投稿@county.example",
  })
  void permitsWhomItNames(String permitted, String address) {
    assertThat(new PermittedSender(permitted).permits(address)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "desk@county.example, desk2@county.example",
    "desk@county.example, desk@county.example.org",
    "@county.example, desk@mail.county.example",
    "@county.example, desk@evilcounty.example",
    "@county.example, @county.example",
    "@county.example, county.example",
    "@county.example, ''",
    "@county.example, desk@county.example@elsewhere.example",
    "@county.example, desk@..",
  })
  void permitsNobodyElse(String permitted, String address) {
    assertThat(new PermittedSender(permitted).permits(address)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "desk", "@", "desk@", "a@b@c", "Desk <a@b.example>", "a b@c.example"})
  void isAnAddressOrADomain(String value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PermittedSender(value))
        .withMessageStartingWith("sender:");
  }

  @Test
  void isTheSameHoweverItIsWritten() {
    assertThat(new PermittedSender(" @County.EXAMPLE "))
        .isEqualTo(new PermittedSender("@county.example"))
        .hasToString("@county.example");
  }
}
