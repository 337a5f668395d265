package io.broadsheet.ingest.reading.edition;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.contracts.article.Dateline;
import io.broadsheet.contracts.article.Rights;
import io.broadsheet.contracts.article.WireFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgencyCopyTest {
  @ParameterizedTest
  @ValueSource(strings = {"新华社", "中央社", "Reuters", "AP", "河西通讯社", "岚城日报"})
  void creditsWhoeverElseWroteIt(String source) {
    assertThat(AgencyCopy.of(new Dateline("甘州", null, source), "青禾日报").rights())
        .isEqualTo(new Rights(null, null, null, source));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"本报", "本报讯", "青禾讯", "青禾日报", "Our Correspondent"})
  void creditsNobodyForThePapersOwn(String source) {
    assertThat(AgencyCopy.of(new Dateline("青禾", null, source), "青禾日报")).isEqualTo(WireFacts.none());
  }

  @Test
  void creditsNobodyWithoutADateline() {
    assertThat(AgencyCopy.of(null, null)).isEqualTo(WireFacts.none());
  }
}
