package io.broadsheet.enrich.pipeline.linking;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes the English names of provinces, cities and counties, Liaocheng for 聊城市, which takes ICU
 * seconds: {@code PinyinTable <pinyin.tsv>}. Names that are read otherwise stand in aliases.tsv.
 */
final class PinyinTable {
  private static final int COUNTY = 3;

  private PinyinTable() {}

  public static void main(String[] args) throws IOException {
    Divisions divisions = new Divisions();
    Transliterator latin = Transliterator.getInstance("Han-Latin; Latin-ASCII");
    List<String> lines = new ArrayList<>();
    lines.add("# source: made by PinyinTable with ICU from divisions.tsv.gz; down to counties");
    lines.add("code\tname");
    for (Division division : divisions.all()) {
      if (division.level() <= COUNTY) {
        String stem = divisions.shortForm(division).orElse(division.name());
        lines.add(division.code() + "\t" + spelled(latin.transliterate(stem)));
      }
    }
    Files.write(Path.of(args[0]), lines);
  }

  private static String spelled(String syllables) {
    String joined = syllables.replace(" ", "").toLowerCase(Locale.ROOT);
    return joined.substring(0, 1).toUpperCase(Locale.ROOT) + joined.substring(1);
  }
}
