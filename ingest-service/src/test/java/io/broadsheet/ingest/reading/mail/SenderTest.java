package io.broadsheet.ingest.reading.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SenderTest {
  private static final List<String> PERMITTED = List.of("@county.example", "desk@澄岭报.example");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "From: wen@county.example",
        "From: \"Wen, Ruosi\" <WEN@County.Example>",
        "From: Wen <desk@xn--hjtu2lnsm.example>",
        "From: a@county.example, b@county.example",
        "From: =?utf-8?B?5byg?= <a@county.example>",
        "From: wen@private.example\nSender: office@county.example",
        "From: wen@county.example (Wen Ruosi)",
      })
  void isOneWhomTheFeedPermits(String from) {
    assertThat(refusal(from)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "From: wen@private.example",
        "From: wen@county.example.evil.example",
        "From: \"wen@county.example\" <wen@evil.example>",
        "From: wen@county.example <wen@evil.example>",
        "From: =?utf-8?B?d2VuQGNvdW50eS5leGFtcGxl?= <wen@evil.example>",
        "From: wen@county.example, other@evil.example",
        "From: wen@county.example\nFrom: other@evil.example",
        "From: wen@evil.example\nReply-To: wen@county.example",
        "From: wen@evil.example (wen@county.example)",
        "From: undisclosed",
        "From:",
        "X-From: wen@county.example",
      })
  void isNobodyElse(String from) {
    assertThat(refusal(from)).isEqualTo("sender-not-permitted");
  }

  @Test
  void isAnybodyWhereTheFeedNamesNobody() {
    String mail = Mails.FERRY.replace("wen@b.example", "wen@anywhere.example");

    assertThat(Mails.refusal(Mails.readOf(List.of(), mail))).isEmpty();
  }

  @Test
  void isTheOneWhoHandsInNotTheOneWhoseMailIsAttached() {
    String mail =
        """
        From: desk@county.example
        Subject: Fwd
        Content-Type: message/rfc822

        From: wen@anywhere.example
        Subject: Ferry runs again

        The ferry runs again from Monday, the harbour board said.
        """;

    assertThat(Mails.refusal(Mails.readOf(PERMITTED, mail))).isEmpty();
  }

  private static String refusal(String from) {
    return Mails.refusal(
        Mails.readOf(
            PERMITTED,
            from
                + "\nSubject: Ferry runs again\n\n"
                + "The ferry runs again from Monday, the harbour board said.\n"));
  }
}
