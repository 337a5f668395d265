package io.broadsheet.ingest.reading.edition;

import io.broadsheet.ingest.reading.repair.Form;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Whether a word is formed like a person's name. */
final class People {
  /** With their place in the list: the frequent ones first. */
  private static final Map<String, Integer> FAMILY_NAMES = familyNames();

  private static final Pattern LATIN =
      Pattern.compile(
          "(?:[A-Z][\\p{L}.'’-]{0,20})(?: (?:de|van|von|der|den|da|di|du|la|le|al|bin|ibn|y|[A-Z][\\p{L}.'’-]{0,20})){1,5}");
  private static final int LONGEST_RUN = 12;

  private People() {}

  /** Two to four Han characters after a family name, or parts joined by a dot (买买提·艾山). */
  static boolean isHanName(String word) {
    if (word.length() < 2 || word.length() > LONGEST_RUN) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      char unit = word.charAt(i);
      if (!Form.isHan(unit) && !(isDot(unit) && i > 0 && i < word.length() - 1)) {
        return false;
      }
    }
    if (word.chars().anyMatch(c -> isDot((char) c))) {
      return true;
    }
    boolean compound = isFamilyName(word.substring(0, 2));
    return (word.length() <= (compound ? 4 : 3) && (compound || isFamilyName(word.substring(0, 1))))
        || (word.length() == 4
            && isFamilyName(word.substring(0, 1))
            && isFamilyName(word.substring(1, 2)));
  }

  /** Formed like a name whose family is in no list: two or three Han characters. */
  static boolean couldBeHanName(String word) {
    return (word.length() == 2 || word.length() == 3)
        && word.chars().allMatch(c -> Form.isHan((char) c));
  }

  /**
   * Cuts names apart that nothing parts (张三李晓明): where family names begin, the frequent ones first.
   *
   * @return empty when they cannot be cut into names
   */
  static List<String> hanNames(String run) {
    int length = run.length();
    if (isHanName(run) || length > LONGEST_RUN) {
      return isHanName(run) ? List.of(run) : List.of();
    }
    double[] best = new double[length + 1];
    int[] from = new int[length + 1];
    for (int end = 1; end <= length; end++) {
      best[end] = Double.NEGATIVE_INFINITY;
      for (int start = Math.max(0, end - 4); start <= end - 2; start++) {
        String name = run.substring(start, end);
        double score = isHanName(name) ? best[start] + score(name) : Double.NEGATIVE_INFINITY;
        if (score > best[end]) {
          best[end] = score;
          from[end] = start;
        }
      }
    }
    List<String> names = new ArrayList<>();
    for (int end = best[length] > Double.NEGATIVE_INFINITY ? length : 0; end > 0; end = from[end]) {
      names.addFirst(run.substring(from[end], end));
    }
    return names;
  }

  static boolean isFamilyName(String word) {
    return FAMILY_NAMES.containsKey(word);
  }

  static boolean isLatinName(String words) {
    return words.length() <= 60 && LATIN.matcher(words).matches();
  }

  private static double score(String name) {
    String family =
        isFamilyName(name.substring(0, 2)) ? name.substring(0, 2) : name.substring(0, 1);
    // Names of three characters are the rule, of four the exception.
    double length = name.length() == 3 ? 0 : name.length() == 2 ? -0.5 : -3;
    return length - (family.length() == 2 ? 0 : Math.log(1 + FAMILY_NAMES.getOrDefault(family, 0)));
  }

  private static boolean isDot(char unit) {
    return unit == '·' || unit == '•' || unit == '‧' || unit == '・';
  }

  private static Map<String, Integer> familyNames() {
    Map<String, Integer> names = new HashMap<>();
    for (List<String> row : Cues.rows("surnames.tsv")) {
      names.putIfAbsent(row.getFirst(), names.size());
    }
    return Map.copyOf(names);
  }
}
