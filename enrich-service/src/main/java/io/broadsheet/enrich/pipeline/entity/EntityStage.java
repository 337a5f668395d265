package io.broadsheet.enrich.pipeline.entity;

import io.broadsheet.contracts.enrichment.ModelRef;
import io.broadsheet.enrich.pipeline.entity.tagging.LatinTagger;
import io.broadsheet.enrich.pipeline.entity.tagging.NameTagger;
import io.broadsheet.enrich.pipeline.entity.tagging.TagModel;
import io.broadsheet.enrich.pipeline.linking.Gazetteer;
import io.broadsheet.enrich.pipeline.text.Draft;
import io.broadsheet.enrich.pipeline.text.SegmentedText;
import io.broadsheet.enrich.pipeline.text.Stage;
import java.util.List;

/** Adds the people, places and organizations that headline and body name. */
public final class EntityStage implements Stage {
  private final ModelRef model;
  private final Titles titles = new Titles();
  private final ChineseRecognizer chinese;
  private final LatinRecognizer latin;
  private final Gazetteer gazetteer;

  public EntityStage(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    NameTagger tagger = new NameTagger(gazetteer, TagModel.read("names.model"));
    LatinTagger english = new LatinTagger(gazetteer, TagModel.read("english-names.model"));
    model =
        new ModelRef(
            "entities",
            "broadsheet-names+rules",
            tagger.version() + "." + english.version() + "-6");
    chinese = new ChineseRecognizer(gazetteer, tagger, titles);
    latin = new LatinRecognizer(english);
  }

  @Override
  public ModelRef model() {
    return model;
  }

  @Override
  public void run(Draft draft) {
    List<SegmentedText> texts = draft.texts();
    EntityGroups groups = new EntityGroups(draft);
    List<List<Found>> found =
        draft.isChinese()
            ? chinese.in(texts, HomeDivisions.of(draft.article(), gazetteer))
            : latin.in(texts);
    for (int i = 0; i < texts.size(); i++) {
      groups.add(texts.get(i), found.get(i), draft.isChinese() ? titles : null);
    }
    draft.entities(groups.entities());
  }
}
