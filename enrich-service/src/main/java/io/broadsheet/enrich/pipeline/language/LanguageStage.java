package io.broadsheet.enrich.pipeline.language;

import io.broadsheet.contracts.article.Story;
import io.broadsheet.contracts.enrichment.ModelRef;
import io.broadsheet.enrich.pipeline.text.Draft;
import io.broadsheet.enrich.pipeline.text.Stage;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Names the language by what the text shows; what the feed declared decides only where the text
 * does not contradict it.
 */
public final class LanguageStage implements Stage {
  // Evidence saturates long before this; a 5 MB body costs no more than a page.
  private static final int LOOKED_AT = 20_000;

  private final ModelRef model = new ModelRef("language", "broadsheet-scripts", "1");
  private final ChineseScript chinese = new ChineseScript();
  private final LatinWords latin = new LatinWords();

  @Override
  public ModelRef model() {
    return model;
  }

  @Override
  public void run(Draft draft) {
    Story story = draft.article().story();
    String text = story.headline() + "\n" + story.body();
    draft.language(tagOf(text.substring(0, Math.min(LOOKED_AT, text.length())), story.language()));
  }

  /**
   * BCP 47 of a text.
   *
   * @param declared by the feed, null when it declared none
   */
  String tagOf(String text, @Nullable String declared) {
    String seen =
        switch (ScriptCounts.of(text).leading()) {
          case HAN -> chinese.tagOf(text);
          case JAPANESE -> "ja";
          case KOREAN -> "ko";
          case LATIN -> latin.tagOf(text);
          case CYRILLIC -> "ru";
          case ARABIC -> "ar";
          case OTHER -> Draft.UNKNOWN_LANGUAGE;
        };
    return declared == null || declared.isBlank() ? seen : reconciled(seen, declared.strip());
  }

  // zh-CN, zh and zh-Hans all say Chinese; the characters say which script, and they do not lie.
  private static String reconciled(String seen, String declared) {
    String language = Locale.forLanguageTag(declared.replace('_', '-')).getLanguage();
    if (language.isEmpty() || seen.startsWith("zh")) {
      return seen;
    }
    if (seen.equals(Draft.UNKNOWN_LANGUAGE)) {
      return language.equals("zh") ? seen : declared;
    }
    return seen.equals(language) ? declared : seen;
  }
}
