package io.broadsheet.ingest.reading.edition;

import io.broadsheet.ingest.reading.repair.Form;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether a word is formed like a person's name. */
final class People {
  private static final Set<String> FAMILY_NAMES = Set.copyOf(Cues.words("surnames.tsv"));
  private static final Pattern LATIN =
      Pattern.compile(
          "(?:[A-Z][\\p{L}.'’-]{0,20})(?: (?:de|van|von|der|da|al|bin|[A-Z][\\p{L}.'’-]{0,20})){1,3}");

  private People() {}

  /** Two to four Han characters after a family name, or parts joined by a dot (买买提·艾山). */
  static boolean isHanName(String word) {
    if (word.length() < 2 || word.length() > 12) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      char unit = word.charAt(i);
      if (!Form.isHan(unit) && !(unit == '·' && i > 0 && i < word.length() - 1)) {
        return false;
      }
    }
    if (word.indexOf('·') > 0) {
      return true;
    }
    boolean compound = FAMILY_NAMES.contains(word.substring(0, 2));
    return (word.length() <= (compound ? 4 : 3)
            && (compound || FAMILY_NAMES.contains(word.substring(0, 1))))
        || (word.length() == 4
            && FAMILY_NAMES.contains(word.substring(0, 1))
            && FAMILY_NAMES.contains(word.substring(1, 2)));
  }

  /** Formed like a name whose family is in no list: two or three Han characters. */
  static boolean couldBeHanName(String word) {
    return (word.length() == 2 || word.length() == 3)
        && word.chars().allMatch(c -> Form.isHan((char) c));
  }

  static boolean isLatinName(String words) {
    return words.length() <= 60 && LATIN.matcher(words).matches();
  }
}
