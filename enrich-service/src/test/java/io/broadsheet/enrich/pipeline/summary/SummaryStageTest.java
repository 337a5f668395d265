package io.broadsheet.enrich.pipeline.summary;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.contracts.enrichment.Mention;
import io.broadsheet.contracts.enrichment.TextFacts;
import io.broadsheet.enrich.Articles;
import io.broadsheet.enrich.pipeline.segmentation.Sentences;
import io.broadsheet.enrich.pipeline.text.Draft;
import io.broadsheet.enrich.pipeline.text.Range;
import io.broadsheet.enrich.pipeline.text.SegmentedText;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SummaryStageTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "本报讯（记者 温玉 通讯员 柳青）昨日，大桥通车。 | 昨日，大桥通车。",
        "【本報訊】大橋昨日通車。 | 大橋昨日通車。",
        "新华社兰州11月14日电（记者 温玉）大桥14日通车。 | 大桥14日通车。",
        "青溪讯 昨日，大桥通车。 | 昨日，大桥通车。",
        "本报记者 温玉 摄\\n昨日，大桥通车。 | 昨日，大桥通车。",
        "编辑同志：\\n我家门前的大桥通车了。 | 我家门前的大桥通车了。",
        "图为大桥通车现场。\\n昨日，大桥通车。 | 昨日，大桥通车。",
        "通讯技术展昨日开幕。 | 通讯技术展昨日开幕。",
        "一是修路；二是架桥。资金已到位。 | 一是修路；二是架桥。资金已到位。",
        "“桥通了，路近了。”村民说。 | “桥通了，路近了。”村民说。"
      })
  void beginsWithTheStorysOwnWords(String body, String summary) {
    assertThat(summary("zh-Hans", body.replace("\\n", "\n"))).isEqualTo(summary);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "WICK, Scotland (AP) — The bridge opened. | The bridge opened.",
        "LONDON, Nov 15 (Reuters) - The bridge opened. | The bridge opened.",
        "The U.S. Senate met Mr. J.D. Colby at No. 7. It voted. | The U.S. Senate met Mr. J.D. Colby at No. 7. It voted.",
        "A well-known bridge - the oldest - opened. | A well-known bridge - the oldest - opened."
      })
  void readsEnglishLeads(String body, String summary) {
    assertThat(summary("en", body)).isEqualTo(summary);
  }

  @Test
  void pointsAtWholeSentences() {
    String body = "本报讯（记者 温玉）昨日，大桥通车。村民赶来看热闹。";

    TextFacts facts = facts("zh-Hans", body);

    assertThat(facts.summarySentences())
        .extracting(at -> body.substring(at.start(), at.end()))
        .containsExactly("昨日，大桥通车。", "村民赶来看热闹。");
  }

  private static String summary(String language, String body) {
    List<Mention> sentences = facts(language, body).summarySentences();
    return body.substring(sentences.getFirst().start(), sentences.getLast().end());
  }

  private static TextFacts facts(String language, String body) {
    Draft draft = new Draft(Articles.story("标题", body));
    draft.language(language);
    List<Range> sentences =
        draft.isChinese() ? Sentences.chinese(body) : Sentences.other(body, language);
    draft.texts(
        draft.headline(),
        new SegmentedText(SegmentedText.BODY, body, sentences, List.of(), List.of()));
    new SummaryStage().run(draft);
    return Objects.requireNonNull(draft.finished(List.of()).facts());
  }
}
