package io.broadsheet.enrich.pipeline.segmentation;

import com.mayabot.nlp.MynlpEnv;
import com.mayabot.nlp.perceptron.FeatureSet;
import com.mayabot.nlp.segment.Nature;
import com.mayabot.nlp.segment.WordpathProcessor;
import com.mayabot.nlp.segment.common.BaseSegmentComponent;
import com.mayabot.nlp.segment.plugins.pos.POSPerceptron;
import com.mayabot.nlp.segment.wordnet.Vertex;
import com.mayabot.nlp.segment.wordnet.Wordpath;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives each word its part of speech as mynlp's own processor does, whose model takes ten times the
 * room.
 */
final class PartsOfSpeech extends BaseSegmentComponent implements WordpathProcessor {
  /** mynlp's own stands there: behind what mends words, before what joins them to names. */
  private static final int PLACE_IN_ROW = 500;

  private final POSPerceptron perceptron;

  PartsOfSpeech(MynlpEnv env) throws IOException {
    super(PLACE_IN_ROW);
    try (InputStream features = stream(env, "pos-model/feature.dat");
        InputStream parameters = stream(env, "pos-model/parameter.bin")) {
      perceptron = new POSPerceptron(SparsePerceptron.read(FeatureSet.read(features), parameters));
    }
  }

  private static InputStream stream(MynlpEnv env, String name) throws IOException {
    return new BufferedInputStream(env.loadResource(name).inputStream());
  }

  @Override
  public Wordpath process(Wordpath path) {
    List<Vertex> words = new ArrayList<>();
    path.iteratorVertex().forEachRemaining(words::add);
    List<Nature> natures =
        perceptron.decodeNature(words.stream().map(PartsOfSpeech::word).toList());
    for (int i = 0; i < words.size(); i++) {
      Vertex word = words.get(i);
      // What the dictionary is sure of stands; of names it is not.
      if (word.nature == null || word.nature == Nature.newWord || word.nature == Nature.nr) {
        word.nature = natures.get(i);
      }
    }
    return path;
  }

  // The model learned from numbers that were all the same word.
  private static String word(Vertex vertex) {
    return vertex.nature == Nature.m ? "[m]" : vertex.realWord();
  }
}
