package io.broadsheet.ingest.reading.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.contracts.article.Run;
import io.broadsheet.ingest.reading.ReadItem;
import io.broadsheet.ingest.reading.mail.MailCases.Case;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MailReaderTest {
  @ParameterizedTest
  @MethodSource("contributions")
  void readsWhatTheMailSays(Case one) {
    assertThat(MailCases.differences(one)).isEmpty();
  }

  static List<Case> contributions() {
    return MailCases.of("contributions.txt");
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void saysWhatAMailIsThatHoldsNoContribution(Case one) {
    assertThat(MailCases.differences(one)).isEmpty();
  }

  static List<Case> refusals() {
    return MailCases.of("refused.txt");
  }

  @Test
  void pointsFromEachCharacterToItsPlaceInTheMail() {
    String mail = Mails.FERRY.replace("\n", "\r\n");
    ReadItem read = Mails.only(Mails.FERRY);

    List<Run> runs = runs(read);
    assertThat(runs)
        .singleElement()
        .satisfies(
            run ->
                assertThat(mail.substring(run.rawStart(), run.rawStart() + run.length()))
                    .isEqualTo(read.story().body()));
  }

  @Test
  void pointsThroughParagraphsThatWerePutTogether() {
    String mail =
        """
        From: a@b.example
        Subject: Ferry runs again
        Content-Type: text/plain; charset=utf-8; format=flowed

        The “ferry” runs again from\s
        Monday, the harbour board said.
        """;
    ReadItem read = Mails.only(mail);
    String raw = mail.replace("\n", "\r\n");

    assertThat(runs(read))
        .hasSize(2)
        .allSatisfy(
            run ->
                assertThat(raw.substring(run.rawStart(), run.rawStart() + run.length()))
                    .isEqualTo(
                        read.story().body().substring(run.start(), run.start() + run.length())));
  }

  @Test
  void readsTheSameMailTheSameWayAgain() {
    assertThat(Mails.read(Mails.FERRY)).isEqualTo(Mails.read(Mails.FERRY));
  }

  private static List<Run> runs(ReadItem item) {
    return Objects.requireNonNull(item.reading().maps().get("body")).runs();
  }
}
