package io.broadsheet.enrich.pipeline.entity.tagging;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/** Writes the classes of words by their neighbours: {@code MakeWordClasses OUT}. */
final class MakeWordClasses {
  private static final int ROUGH = 100;
  private static final int FINE = 600;

  private MakeWordClasses() {}

  public static void main(String[] args) throws IOException {
    Neighbours neighbours = Neighbours.read();
    WordVectors vectors = WordVectors.of(neighbours);
    int[] rough = vectors.classes(ROUGH);
    int[] fine = vectors.classes(FINE);
    try (Writer out =
        new OutputStreamWriter(
            new GZIPOutputStream(Files.newOutputStream(Path.of(args[0]))),
            StandardCharsets.UTF_8)) {
      out.write(
          "# source: mynlp's dictionary (com.mayabot.mynlp.resource:mynlp-resource-coredict 1.0.0,"
              + " Apache-2.0): counts of pairs of words; made by data/names/train.sh\n");
      out.write("word\trough\tfine\n");
      for (int i = 0; i < fine.length; i++) {
        String word = neighbours.words().get(i);
        if (word.codePoints().allMatch(Character::isLetter)) {
          out.write(word + "\t" + rough[i] + "\t" + fine[i] + "\n");
        }
      }
    }
  }
}
