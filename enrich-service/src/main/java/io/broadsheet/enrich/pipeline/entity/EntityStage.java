package io.broadsheet.enrich.pipeline.entity;

import io.broadsheet.contracts.enrichment.ModelRef;
import io.broadsheet.enrich.pipeline.linking.Gazetteer;
import io.broadsheet.enrich.pipeline.text.Draft;
import io.broadsheet.enrich.pipeline.text.SegmentedText;
import io.broadsheet.enrich.pipeline.text.Stage;
import java.util.List;

/** Adds the people, places and organizations that headline and body name. */
public final class EntityStage implements Stage {
  private final ModelRef model = new ModelRef("entities", "mynlp+hanlp+rules", "3.2.1+1.8.6-2");
  private final Titles titles = new Titles();
  private final ChineseRecognizer chinese;
  private final LatinRecognizer latin;

  public EntityStage(Gazetteer gazetteer) {
    chinese = new ChineseRecognizer(gazetteer, titles);
    latin = new LatinRecognizer(gazetteer);
  }

  @Override
  public ModelRef model() {
    return model;
  }

  @Override
  public void run(Draft draft) {
    List<SegmentedText> texts = draft.texts();
    EntityGroups groups = new EntityGroups(draft.article().reading());
    List<List<Found>> found = draft.isChinese() ? chinese.in(texts) : latin.in(texts);
    for (int i = 0; i < texts.size(); i++) {
      groups.add(texts.get(i), found.get(i), draft.isChinese() ? titles : null);
    }
    draft.entities(groups.entities());
  }
}
