package io.broadsheet.ingest.reading.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headers as they ought to be, and as mailers write them. */
class HeaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          plain                                            | plain
          =?utf-8?B?5rih5Y+j?=                             | 渡口
          =?UTF-8?q?=E6=B8=A1=E5=8F=A3_opens?=             | 渡口 opens
          =?utf-8?B?5rih?= =?utf-8?B?5Y+j?=                | 渡口
          =?utf-8?Q?=E6=B8?= =?utf-8?Q?=A1=E5=8F=A3?=      | 渡口
          a =?utf-8?B?5rih5Y+j?= b                         | a 渡口 b
          =?utf-8*zh?B?5rih5Y+j?=                          | 渡口
          =?utf-8?B?5rih5Y+j                               | =?utf-8?B?5rih5Y+j
          =?x-nobody-knows?B?5rih5Y+j?=                    | 渡口
          """)
  void decodesEncodedWords(String raw, String text) {
    assertThat(EncodedWords.decode(raw, null)).isEqualTo(text);
  }

  @Test
  void decodesWhatIsLabelledNarrowerThanItIs() {
    String word =
        "=?gb2312?B?"
            + Base64.getEncoder().encodeToString("喆镕社区".getBytes(Charset.forName("GB18030")))
            + "?=";

    assertThat(EncodedWords.decode(word, null)).isEqualTo("喆镕社区");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          attachment; filename="a b.txt"                                     | a b.txt
          attachment; filename=a.txt                                         | a.txt
          attachment; filename*=UTF-8''%E6%B8%A1.txt                         | 渡.txt
          attachment; filename*=gb2312''%B6%C9.txt                           | 渡.txt
          attachment; filename*0*=UTF-8''%E6%B8; filename*1*=%A1.txt         | 渡.txt
          attachment; filename*0="a "; filename*1="b.txt"                    | a b.txt
          attachment; filename="=?utf-8?B?5rih?=.txt"                        | 渡.txt
          attachment; filename=渡.txt                                         | 渡.txt
          attachment; filename="x.txt"; filename*=UTF-8''%E6%B8%A1.txt       | 渡.txt
          attachment; filename*=UTF-8''%ZZ.txt                               | %ZZ.txt
          """)
  void readsNamesOfFilesHoweverTheyAreWritten(String field, String name) {
    assertThat(HeaderValue.of(field, null).parameter("filename")).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a@b.example                                | a@b.example
          <a@b.example>                              | a@b.example
          Wen <a@b.example>                          | Wen <a@b.example>
          "Wen, Ruosi" <a@b.example>                 | Wen, Ruosi <a@b.example>
          =?utf-8?Q?Wen,_R?= <a@b.example>           | Wen, R <a@b.example>
          陆秋雁 <陆@澄岭.example>                     | 陆秋雁 <陆@澄岭.example>
          a@b.example (Wen)                          | Wen <a@b.example>
          Desk: a@b.example, Wen <c@d.example>;      | a@b.example, Wen <c@d.example>
          x@y.example <a@b.example>                  | x@y.example <a@b.example>
          """)
  void readsMailboxesHoweverTheyAreWritten(String field, String mailboxes) {
    assertThat(
            String.join(", ", Mailbox.list(field, null).stream().map(Mailbox::toString).toList()))
        .isEqualTo(mailboxes);
  }

  @Test
  void readsIdsWithAndWithoutBrackets() {
    Header header =
        new Header(
            List.of(
                new Header.Field("Message-ID", " a@b "),
                new Header.Field("References", "<c@d>\t<e@f> <c@d>")),
            null);

    assertThat(header.id("message-id")).isEqualTo("a@b");
    assertThat(header.ids("References")).containsExactly("c@d", "e@f");
  }
}
