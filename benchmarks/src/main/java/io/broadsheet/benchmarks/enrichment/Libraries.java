package io.broadsheet.benchmarks.enrichment;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.mayabot.nlp.segment.Lexer;
import com.mayabot.nlp.segment.lexer.core.CoreLexerPlugin;
import com.mayabot.nlp.segment.pipeline.PipelineLexerBuilder;
import com.mayabot.nlp.segment.plugins.ner.NerPlugin;
import com.mayabot.nlp.segment.plugins.personname.PersonNamePlugin;
import com.mayabot.nlp.segment.plugins.pos.PosPlugin;
import io.broadsheet.contracts.enrichment.EntityType;
import java.util.HashSet;
import java.util.Set;

/** The recognizers of mynlp and HanLP as they come, to compare with. */
final class Libraries {
  private final Lexer mynlp;
  private final Segment hanlp =
      HanLP.newSegment("viterbi")
          .enableNameRecognize(true)
          .enablePlaceRecognize(true)
          .enableOrganizationRecognize(true)
          .enableOffset(true);

  /** After the pipeline was loaded, whose folder of compiled dictionaries is used. */
  Libraries() {
    PipelineLexerBuilder builder = new PipelineLexerBuilder();
    builder.install(new CoreLexerPlugin());
    builder.install(new PosPlugin());
    builder.install(new PersonNamePlugin());
    builder.install(new NerPlugin());
    mynlp = builder.build();
  }

  Set<Name> mynlp(String text) {
    Set<Name> names = new HashSet<>();
    mynlp.scan(
        text.toCharArray(),
        term -> add(names, term.offset, term.word.length(), term.getNatureName()));
    return names;
  }

  Set<Name> hanlp(String text) {
    Set<Name> names = new HashSet<>();
    hanlp
        .seg(text)
        .forEach(term -> add(names, term.offset, term.word.length(), term.nature.toString()));
    return names;
  }

  private static void add(Set<Name> names, int start, int length, String nature) {
    int end = start + length;
    if (nature.startsWith("nr")) {
      names.add(new Name(start, end, EntityType.PERSON));
    } else if (nature.startsWith("ns")) {
      names.add(new Name(start, end, EntityType.PLACE));
    } else if (nature.startsWith("nt")) {
      names.add(new Name(start, end, EntityType.ORGANIZATION));
    }
  }
}
