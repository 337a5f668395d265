package io.broadsheet.enrich.pipeline.reading;

import io.broadsheet.contracts.article.Story;
import io.broadsheet.contracts.enrichment.ModelRef;
import io.broadsheet.enrich.pipeline.text.Draft;
import io.broadsheet.enrich.pipeline.text.Stage;

/**
 * Silent reading of adults: 260 characters a minute of Chinese and 238 words of other languages
 * (Brysbaert 2019, Journal of Memory and Language 109, on both).
 */
public final class ReadingTimeStage implements Stage {
  private static final int CHARACTERS = 260;
  private static final int WORDS = 238;
  private static final int MINUTE = 60;

  private final ModelRef model = new ModelRef("reading-time", "broadsheet-pace", "1");

  @Override
  public ModelRef model() {
    return model;
  }

  @Override
  public void run(Draft draft) {
    Story story = draft.article().story();
    draft.readingSeconds(seconds(story.headline() + "\n" + story.body()));
  }

  /** Rounded up, so that no text takes no time. */
  static int seconds(String text) {
    long characters = 0;
    long words = 0;
    boolean inWord = false;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      boolean ideograph = Character.isIdeographic(c);
      boolean letter = Character.isLetterOrDigit(c) && !ideograph;
      characters += ideograph ? 1 : 0;
      words += letter && !inWord ? 1 : 0;
      inWord = letter;
    }
    long seconds =
        Math.ceilDiv(characters * MINUTE, CHARACTERS) + Math.ceilDiv(words * MINUTE, WORDS);
    return Math.toIntExact(seconds);
  }
}
