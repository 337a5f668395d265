package io.broadsheet.ingest.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.contracts.article.Subject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectsTest {
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "-, medtop:20000002, medtop, medtop:20000002",
        "-, http://cv.iptc.org/newscodes/mediatopic/20000002, medtop, medtop:20000002",
        "http://cv.iptc.org/newscodes/mediatopic/, 20000002, medtop, medtop:20000002",
        "http://cv.iptc.org/newscodes/subjectcode/, 01000000, subj, subj:01000000",
        "iptc, 01000000, subj, subj:01000000",
        "-, 01000000, subj, subj:01000000",
        "-, 99999999, feed, 99999999",
        "-, Ferries: a history, feed, Ferries: a history",
        "-, https://wire.example/topics/7, feed, https://wire.example/topics/7",
        "wiretopic, 7, wiretopic, 7",
        "-, wire:7, wire, wire:7"
      })
  void bringsCodesToOneForm(String scheme, String code, String alias, String qualified) {
    assertThat(Subjects.of(scheme, code, "n")).isEqualTo(new Subject(alias, qualified, "n"));
  }

  @Test
  void takesANameForItsOwnCode() {
    assertThat(Subjects.of(null, null, "Ferries"))
        .isEqualTo(new Subject("feed", "Ferries", "Ferries"));
    assertThat(Subjects.of("x", " ", null)).isNull();
  }

  @Test
  void addsTheMediaTopicThatTookASubjectCodesPlace() {
    Subject code = new Subject("subj", "subj:01000000", "arts");

    assertThat(Subjects.withMediaTopics(List.of(code, code)))
        .extracting(Subject::code)
        .containsExactly("subj:01000000", "medtop:01000000");
    Subject topic = new Subject("medtop", "medtop:01000000", "arts");
    assertThat(Subjects.withMediaTopics(List.of(topic, code))).containsExactly(topic, code);
  }
}
