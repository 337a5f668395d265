package io.broadsheet.vectors;

import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.bgesmallzhv15q.BgeSmallZhV15QuantizedEmbeddingModel;
import io.broadsheet.contracts.enrichment.ModelRef;
import io.broadsheet.contracts.meaning.MeaningVector;
import io.broadsheet.enrich.pipeline.section.SectionHints;
import io.broadsheet.enrich.pipeline.text.Draft;
import io.broadsheet.enrich.pipeline.text.Stage;
import java.util.Map;
import java.util.TreeMap;

/**
 * A vector of headline and lead from bge-small-zh v1.5 with weights of 8 bits, for stories that are
 * alike in other words; and its nearness to the Media Topics' names, as a hint to the sections.
 */
public final class VectorStage implements Stage {
  // What a story is about stands at its beginning, and time grows faster than length.
  private static final int LONGEST = 400;

  private final ModelRef stageModel = new ModelRef("vectors", "bge-small-zh-int8", "1.5");
  private final EmbeddingModel bge = new BgeSmallZhV15QuantizedEmbeddingModel();
  private final SectionHints hints = new SectionHints();
  private final Map<String, MeaningVector> topics = new TreeMap<>();

  /** Loads the model, and reads the names of the topics with it: some seconds. */
  public VectorStage() {
    hints.names().forEach((code, name) -> topics.put(code, of(name)));
  }

  @Override
  public ModelRef model() {
    return stageModel;
  }

  @Override
  public void run(Draft draft) {
    MeaningVector vector = of(draft.headline().text() + "\n" + head(draft.body().text()));
    Map<String, Double> cosines = new TreeMap<>();
    topics.forEach((code, topic) -> cosines.put(code, topic.cosine(vector)));
    hints.weigh(draft, cosines);
    draft.vector(vector.toString());
  }

  private static String head(String body) {
    if (body.length() <= LONGEST) {
      return body;
    }
    return body.substring(
        0, Character.isHighSurrogate(body.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
  }

  private MeaningVector of(String text) {
    return MeaningVector.of(bge.embed(text).content().vector());
  }
}
