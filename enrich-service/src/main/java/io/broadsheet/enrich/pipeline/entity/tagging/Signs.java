package io.broadsheet.enrich.pipeline.entity.tagging;

import com.hankcs.hanlp.corpus.tag.NR;
import com.hankcs.hanlp.dictionary.nr.PersonDictionary;
import com.hankcs.hanlp.dictionary.nr.TranslatedPersonDictionary;
import com.hankcs.hanlp.dictionary.ns.PlaceDictionary;
import com.hankcs.hanlp.dictionary.nt.OrganizationDictionary;
import java.util.Map;

/**
 * What HanLP's role dictionaries say of a character or a word: how often it stands in names of
 * people, places and organizations, in what part.
 */
final class Signs {
  private static final int LEVELS = 5;
  private final int[] inNames = new int[1 << 16];

  Signs() {
    for (char c = 0x4E00; c <= 0x9FFF; c++) {
      inNames[c] = ofCharacter(String.valueOf(c));
    }
  }

  /** Of a character: as a family name, in given names, in foreigners' names; 0 when in none. */
  int of(char c) {
    return inNames[c];
  }

  /** Of a word: its likeliest part in names of places. */
  int inPlaces(String word) {
    var item = PlaceDictionary.dictionary.get(word);
    return item == null ? 0 : likeliest(item.labelMap);
  }

  /** Of a word: its likeliest part in names of organizations. */
  int inOrganizations(String word) {
    var item = OrganizationDictionary.dictionary.get(word);
    return item == null ? 0 : likeliest(item.labelMap);
  }

  private static int ofCharacter(String c) {
    int foreign = TranslatedPersonDictionary.containsKey(c) ? 1 : 0;
    var item = PersonDictionary.dictionary.get(c);
    if (item == null) {
      return foreign;
    }
    int family = level(item.getFrequency(NR.B));
    int given = level(item.getFrequency(NR.C) + item.getFrequency(NR.D) + item.getFrequency(NR.E));
    int beside = level(item.getFrequency(NR.K) + item.getFrequency(NR.L));
    return foreign + 2 * (family + LEVELS * (given + LEVELS * beside));
  }

  // 0, 1 to 9, to 99, to 999, more
  private static int level(int frequency) {
    int level = 0;
    for (int bound = 1; frequency >= bound && level < LEVELS - 1; bound *= 10) {
      level++;
    }
    return level;
  }

  // The model was trained with these numbers; the library's roles keep their order.
  @SuppressWarnings("EnumOrdinal")
  private static <E extends Enum<E>> int likeliest(Map<E, Integer> roles) {
    int best = 0;
    int most = 0;
    for (var role : roles.entrySet()) {
      // Of equals the one that is declared first, for a map's order may differ.
      int ordinal = role.getKey().ordinal() + 1;
      if (role.getValue() > most || (role.getValue() == most && ordinal < best)) {
        most = role.getValue();
        best = ordinal;
      }
    }
    return best;
  }
}
