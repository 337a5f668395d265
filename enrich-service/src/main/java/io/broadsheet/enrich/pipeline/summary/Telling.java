package io.broadsheet.enrich.pipeline.summary;

import io.broadsheet.contracts.enrichment.Mention;
import io.broadsheet.enrich.pipeline.text.Range;
import io.broadsheet.enrich.pipeline.text.SegmentedText;
import java.util.List;

/** Tells sentences that tell something from captions, forms of address, slogans and lists. */
final class Telling {
  private static final String ENDS = "。！？!?.…";
  private static final String CLOSERS = "”’」』》）)\"'】";
  private static final List<String> CAPTIONS =
      List.of("图为", "圖為", "图①", "图片", "▲", "△", "▼", "Photo:", "Pictured:", "Image:");

  private Telling() {}

  static boolean isTelling(String text, Range sentence, List<Mention> names) {
    String said = sentence.in(text);
    return isEnded(said)
        && CAPTIONS.stream().noneMatch(said::startsWith)
        && !isListOfNames(sentence, names);
  }

  // A line without a full stop is a form of address, a subheading, a slogan or a signature.
  private static boolean isEnded(String sentence) {
    int last = sentence.length() - 1;
    while (last > 0 && CLOSERS.indexOf(sentence.charAt(last)) >= 0) {
      last--;
    }
    return ENDS.indexOf(sentence.charAt(last)) >= 0;
  }

  private static boolean isListOfNames(Range sentence, List<Mention> names) {
    int named =
        names.stream()
            .filter(name -> name.field().equals(SegmentedText.BODY))
            .filter(name -> sentence.start() <= name.start() && name.end() <= sentence.end())
            .mapToInt(name -> name.end() - name.start())
            .sum();
    return 2 * named > sentence.end() - sentence.start();
  }
}
