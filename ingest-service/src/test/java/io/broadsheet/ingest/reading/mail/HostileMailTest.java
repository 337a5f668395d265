package io.broadsheet.ingest.reading.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.ingest.reading.ReadDocument;
import io.broadsheet.ingest.reading.ReadOutcome;
import io.broadsheet.ingest.reading.Refused;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody sends who means well costs little, and is a refusal or a clean article. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class HostileMailTest {
  private static final String TEXT =
      "\nThe ferry runs again from Monday, the harbour board said.\n";

  @Test
  void refusesMoreParts() {
    String mail = Mails.multipart("mixed", IntStream.range(0, 10_000).mapToObj(i -> TEXT));

    assertThat(Mails.refusal(Mails.read(mail))).isEqualTo("too-many-parts");
  }

  @Test
  void refusesDeeperParts() {
    StringBuilder mail = new StringBuilder("From: a@b.example\n");
    for (int i = 0; i < 1_000; i++) {
      mail.append("Content-Type: multipart/mixed; boundary=b")
          .append(i)
          .append("\n\n--b")
          .append(i);
      mail.append('\n');
    }

    assertThat(Mails.refusal(Mails.read(mail + TEXT))).isEqualTo("too-deep");
  }

  @Test
  void refusesDeeperMails() {
    String mail = "Subject: innermost\n" + TEXT;
    for (int i = 0; i < 1_000; i++) {
      mail = "From: a@b.example\nContent-Type: message/rfc822\n\n" + mail;
    }

    assertThat(Mails.refusal(Mails.read(mail))).isEqualTo("too-deep");
  }

  @Test
  void refusesMoreMails() {
    String inner = "Content-Type: message/rfc822\n\nFrom: a@b.example\nSubject: Ferry\n" + TEXT;
    ReadOutcome outcome =
        Mails.read(Mails.multipart("digest", IntStream.range(0, 400).mapToObj(i -> inner)));

    assertThat(outcome).isInstanceOf(ReadDocument.class);
    assertThat(((ReadDocument) outcome).items()).hasSize(100);
    assertThat(((ReadDocument) outcome).refused()).hasSize(300);
  }

  @Test
  void refusesALongHeader() {
    String mail = "From: a@b.example\nSubject: " + "x".repeat(10_000_000) + "\n" + TEXT;

    assertThat(Mails.refusal(Mails.read(mail))).isEqualTo("malformed-mail");
  }

  @Test
  void refusesAHeaderOfManyFields() {
    String mail = "From: a@b.example\n" + "X-A: b\n".repeat(100_000) + TEXT;

    assertThat(Mails.refusal(Mails.read(mail))).isEqualTo("malformed-mail");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=?utf-8?B?",
        "=?utf-8?Q?=",
        "=?",
        "\"",
        "(",
        "<",
        "a,",
        ";",
        "\\",
        "@",
        "[re] ",
        "Re: ",
        "((",
        "=?a?b?c?= ",
        "\"\\"
      })
  void readsAnyHeaderInBoundedTime(String piece) {
    String much = piece.repeat(120_000 / piece.length());
    String mail =
        "From: %s\nTo: %s\nSubject: %s\nReferences: %s\nContent-Type: text/plain; name=%s\n%s"
            .formatted(much, much, much, much, much, TEXT);

    assertThat(Mails.read(mail)).isInstanceOfAny(ReadDocument.class, Refused.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "> ",
        ">",
        "On 1, a wrote:\n",
        "在1 写道：\n",
        "From: a\nTo: b\nDate: c\n",
        "-- \n",
        "请查收\n",
        "a \n",
        "----- Original Message -----\n",
        "--\n",
        "From: a\n",
        "您好\n"
      })
  void readsAnyLinesInBoundedTime(String piece) {
    String mail = "From: a@b.example\nSubject: Ferry\n\n" + piece.repeat(500_000 / piece.length());

    assertThat(Mails.read(mail)).isInstanceOfAny(ReadDocument.class, Refused.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>",
        "<blockquote type=cite>",
        "<table><tr><td>",
        "<p>a</p>",
        "<div class=gmail_quote>a</div>",
        "<div style='display:none'>",
        "<!--",
        "<img src=cid:a>"
      })
  void readsAnyHtmlInBoundedTime(String piece) {
    String mail =
        "From: a@b.example\nSubject: Ferry\nContent-Type: text/html\n\n"
            + piece.repeat(500_000 / piece.length());

    assertThat(Mails.read(mail)).isInstanceOfAny(ReadDocument.class, Refused.class);
  }

  @Test
  void unpacksNothing() {
    byte[] zip = new byte[5_000_000];
    zip[0] = 'P';
    zip[1] = 'K';
    String part =
        "Content-Type: application/zip\nContent-Disposition: attachment; filename=a.zip\n"
            + "Content-Transfer-Encoding: base64\n\n"
            + Base64.getMimeEncoder().encodeToString(zip).replace("\r", "");
    ReadOutcome outcome = Mails.read(Mails.multipart("mixed", Stream.of(TEXT, part)));

    assertThat(((ReadDocument) outcome).items()).hasSize(1);
  }

  @Test
  void readsBase64ThatIsNone() {
    String part = "Content-Transfer-Encoding: base64\n\n" + "=====\n!!!\n".repeat(100_000);

    assertThat(Mails.read(Mails.multipart("mixed", Stream.of(TEXT, part))))
        .isInstanceOf(ReadDocument.class);
  }

  @Test
  void readsMailsThatAreWrappedInBase64AgainAndAgain() {
    byte[] mail = ("From: a@b.example\nSubject: Ferry\n" + TEXT).getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < 20; i++) {
      ByteArrayOutputStream outer = new ByteArrayOutputStream();
      outer.writeBytes(
          "From: a@b.example\nContent-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\n"
              .getBytes(StandardCharsets.UTF_8));
      outer.writeBytes(Base64.getMimeEncoder().encode(mail));
      mail = outer.toByteArray();
    }

    assertThat(Mails.refusal(Mails.read(mail))).isEqualTo("too-deep");
  }

  @Test
  void tellsABoundaryFromOneThatBeginsAlike() {
    String mail =
        """
        From: a@b.example
        Subject: Ferry runs again
        Content-Type: multipart/mixed; boundary="ab"

        --ab
        Content-Type: multipart/alternative; boundary="ab-c"

        --ab-c

        The ferry runs again from Monday, the harbour board said.
        --ab-c--
        --ab
        Content-Type: image/png
        Content-Transfer-Encoding: base64

        iVBORw0KGgo=
        --ab--
        """;
    ReadOutcome outcome = Mails.read(mail);

    assertThat(((ReadDocument) outcome).items())
        .singleElement()
        .satisfies(
            item -> {
              assertThat(item.story().body())
                  .isEqualTo("The ferry runs again from Monday, the harbour board said.");
              assertThat(item.wire().media()).hasSize(1);
            });
  }

  @Test
  void readsAnyBytesAsAMailOrAsNone() {
    Random random = new Random(7);
    byte[] good = Mails.FERRY.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < 500; i++) {
      byte[] bad = good.clone();
      for (int j = 0; j < 20; j++) {
        bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
      }
      assertThat(Mails.read(bad)).isInstanceOfAny(ReadDocument.class, Refused.class);
    }
  }
}
