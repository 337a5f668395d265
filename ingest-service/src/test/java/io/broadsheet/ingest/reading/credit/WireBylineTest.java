package io.broadsheet.ingest.reading.credit;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.contracts.article.Author;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WireBylineTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "By Ada Holm | Ada Holm",
        "BY ADA HOLM, STAFF REPORTER | ADA HOLM=STAFF REPORTER",
        "By Ada Holm and Nils Frey | Ada Holm; Nils Frey",
        "By Ada Holm, Nils Frey and Per Dahl | Ada Holm; Nils Frey; Per Dahl",
        "Von Karl Weber und Eva Brandt | Karl Weber; Eva Brandt",
        "Par Anne Leduc et Jean Roc | Anne Leduc; Jean Roc",
        "Por Luis Rey y Ana Sol | Luis Rey; Ana Sol",
        "Byron Bayliss | Byron Bayliss",
        "记者 甄怀谷 尚金生 | 甄怀谷=记者; 尚金生=记者",
        "本报记者甄怀谷、李 明 | 甄怀谷=本报记者; 李明=本报记者",
        "记者甄怀谷 通讯员欧阳福 | 甄怀谷=记者; 欧阳福=通讯员",
        "文/甄怀谷 | 甄怀谷",
        "甄怀谷 | 甄怀谷"
      })
  void takesABylineApart(String line, String expected) {
    String named =
        WireByline.authors(line).stream()
            .map(WireBylineTest::shown)
            .collect(Collectors.joining("; "));

    assertThat(named).isEqualTo(expected);
  }

  private static String shown(Author author) {
    return author.role() == null ? author.name() : author.name() + "=" + author.role();
  }
}
