package io.broadsheet.enrich.pipeline.time;

import io.broadsheet.contracts.article.Dateline;
import io.broadsheet.contracts.article.EditionPlace;
import io.broadsheet.contracts.article.RawArticle;
import io.broadsheet.contracts.enrichment.DateMention;
import io.broadsheet.contracts.enrichment.ModelRef;
import io.broadsheet.enrich.pipeline.text.Draft;
import io.broadsheet.enrich.pipeline.text.Folding;
import io.broadsheet.enrich.pipeline.text.SegmentedText;
import io.broadsheet.enrich.pipeline.text.Stage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Days in Chinese and English text, reckoned from the day the story was filed: its dateline's, else
 * the edition's, else that of publication.
 */
public final class DateStage implements Stage {
  private static final int MOST = 100;

  private final ModelRef model = new ModelRef("dates", "broadsheet-calendar", "2");

  @Override
  public ModelRef model() {
    return model;
  }

  @Override
  public void run(Draft draft) {
    LocalDate filed = filed(draft.article());
    List<DateMention> found = new ArrayList<>();
    for (SegmentedText field : draft.texts()) {
      List<FoundDate> dates =
          draft.isChinese()
              ? ChineseDates.in(Folding.plain(field.text()), filed)
              : EnglishDates.in(field.text(), filed);
      for (FoundDate date : dates) {
        found.add(
            new DateMention(
                field.text().substring(date.start(), date.end()),
                date.first(),
                date.last().equals(date.first()) ? null : date.last(),
                draft.mention(field.field(), date.start(), date.end())));
      }
    }
    draft.dates(found.subList(0, Math.min(MOST, found.size())));
  }

  private static LocalDate filed(RawArticle article) {
    Dateline dateline = article.story().dateline();
    EditionPlace edition = article.edition();
    if (dateline != null && dateline.date() != null) {
      return dateline.date();
    }
    return edition != null ? edition.facts().date() : article.lifecycle().publishedOn();
  }
}
