package io.broadsheet.ingest.reading.edition;

import io.broadsheet.contracts.article.EditionFacts;
import io.broadsheet.ingest.reading.repair.Folding;
import io.broadsheet.ingest.reading.repair.Form;
import java.util.HashSet;
import java.util.Set;

/**
 * Names for stories that have none: from what a second scan of the page finds again, though a
 * letter was corrected in the headline or, nearly always, in the text.
 */
final class Guids {
  private static final int LONGEST_KEY = 80;

  /** Of a hundred thousand pairs of sentences of the press, less than one ends alike in so many. */
  private static final int HAN_LETTERS = 5;

  /** An initial tells less than a Chinese character. */
  private static final int INITIALS = 7;

  private final Set<String> taken = new HashSet<>();

  /**
   * Paper, day, page and how the first sentence ends; where two end alike, the headline as well.
   */
  String printed(EditionFacts facts, int page, String headline, String body) {
    String ending = ending(body);
    String place =
        "edition:"
            + Folding.key(facts.publication(), LONGEST_KEY)
            + "/"
            + facts.date()
            + "/"
            + page
            + "/";
    String guid = place + (ending.isEmpty() ? key(headline) : ending);
    return taken.add(guid) ? guid : unique(guid + "/" + key(headline));
  }

  /** Headline and the day of the dateline, as printed: the year is only inferred. */
  String alone(String headline, DatelineText dateline) {
    String day = dateline.hasDate() ? dateline.month() + "-" + dateline.day() : "";
    return unique("story:" + day + "/" + key(headline));
  }

  /**
   * The last Chinese characters, or initials of words, before the first full stop that has enough
   * of them before it. Few letters, so that few corrections touch them; neither a change before
   * them nor one behind moves them.
   */
  static String ending(String body) {
    StringBuilder letters = new StringBuilder();
    boolean inWord = false;
    for (int i = 0; i < body.length(); i++) {
      char unit = body.charAt(i);
      boolean han = Form.isHan(unit);
      if (han || (Character.isLetter(unit) && !inWord)) {
        letters.append(Character.toLowerCase(unit));
      } else if (isStop(body, i) && letters.length() >= enough(letters)) {
        break;
      }
      inWord = !han && (Character.isLetter(unit) || (inWord && "'’".indexOf(unit) >= 0));
    }
    return letters.substring(Math.max(0, letters.length() - enough(letters)));
  }

  private static int enough(CharSequence letters) {
    boolean han = !letters.isEmpty() && Form.isHan(letters.charAt(letters.length() - 1));
    return han ? HAN_LETTERS : INITIALS;
  }

  private static boolean isStop(String text, int at) {
    char unit = text.charAt(at);
    return "。！？".indexOf(unit) >= 0
        || (".!?".indexOf(unit) >= 0
            && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1))));
  }

  private static String key(String headline) {
    String key = Folding.key(headline, LONGEST_KEY);
    return key.isEmpty() ? Integer.toHexString(headline.hashCode()) : key;
  }

  private String unique(String guid) {
    String name = guid;
    for (int count = 2; !taken.add(name); count++) {
      name = guid + "#" + count;
    }
    return name;
  }
}
