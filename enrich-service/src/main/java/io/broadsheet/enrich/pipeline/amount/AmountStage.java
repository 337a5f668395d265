package io.broadsheet.enrich.pipeline.amount;

import io.broadsheet.contracts.enrichment.Amount;
import io.broadsheet.contracts.enrichment.ModelRef;
import io.broadsheet.enrich.pipeline.text.Draft;
import io.broadsheet.enrich.pipeline.text.Folding;
import io.broadsheet.enrich.pipeline.text.SegmentedText;
import io.broadsheet.enrich.pipeline.text.Stage;
import java.util.ArrayList;
import java.util.List;

/** Sums of money, shares and counts in Chinese and English text. */
public final class AmountStage implements Stage {
  private static final int MOST = 100;

  private final ModelRef model = new ModelRef("amounts", "broadsheet-units", "2");
  private final ChineseAmounts chinese = new ChineseAmounts();
  private final EnglishAmounts english = new EnglishAmounts();

  @Override
  public ModelRef model() {
    return model;
  }

  @Override
  public void run(Draft draft) {
    List<Amount> found = new ArrayList<>();
    for (SegmentedText field : draft.texts()) {
      String text = field.text();
      List<FoundAmount> amounts =
          draft.isChinese() ? chinese.in(Folding.plain(text)) : english.in(text);
      for (FoundAmount amount : amounts) {
        found.add(
            new Amount(
                text.substring(amount.start(), amount.end()),
                amount.value(),
                amount.unit().currency() == null ? amount.unit().word() : null,
                amount.unit().currency(),
                draft.mention(field.field(), amount.start(), amount.end())));
      }
    }
    draft.amounts(found.subList(0, Math.min(MOST, found.size())));
  }
}
