package io.broadsheet.ingest.reading.edition;

import io.broadsheet.contracts.article.Author;
import io.broadsheet.ingest.reading.repair.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads bylines: roles and names in any order that papers print them. */
final class Bylines {
  /** A longer text is no byline. */
  static final int LONGEST = 90;

  /** A name, a role and a name; more in one word is prose. */
  private static final int LONGEST_TOKEN = 36;

  private static final List<String> ROLES = Cues.words("roles.tsv");
  private static final List<String> OWN = List.of("本报", "本報", "本刊", "本网", "本台");
  private static final Pattern SEPARATORS = Pattern.compile("[\\s、，,；;|｜：:&＋+]+");
  private static final Pattern ENGLISH_PARTS =
      Pattern.compile("\\s*(?:,|\\||&|;|\\band\\b|\\bAND\\b)\\s*");
  private static final String BRACKETS = "（）()【】[]〔〕□■●○◎◆◇—–-";

  private final List<Author> authors = new ArrayList<>();
  private final List<String> group = new ArrayList<>();
  private @Nullable String role;
  private boolean roleSeen;
  private boolean sure = true;
  private int strangers;

  private Bylines() {}

  /** What the text says as a byline; confidence 0 when it is none. */
  static Byline parse(String text) {
    if (text.length() > LONGEST || text.isEmpty()) {
      return Byline.NONE;
    }
    boolean bracketed =
        BRACKETS.indexOf(text.charAt(0)) >= 0
            && BRACKETS.indexOf(text.charAt(text.length() - 1)) >= 0;
    String inner = strip(text);
    if (inner.isEmpty() || (Form.endsSentence(inner) && Form.isHan(inner.charAt(0)))) {
      return Byline.NONE;
    }
    if (inner.regionMatches(true, 0, "by ", 0, 3)) {
      return english(inner.substring(3), true);
    }
    return Form.isLatin(inner.charAt(0))
        ? english(inner, false)
        : new Bylines().han(inner, bracketed);
  }

  private static String strip(String text) {
    int start = 0;
    int end = text.length();
    while (start < end
        && (BRACKETS.indexOf(text.charAt(start)) >= 0 || text.charAt(start) == ' ')) {
      start++;
    }
    while (end > start
        && (BRACKETS.indexOf(text.charAt(end - 1)) >= 0 || text.charAt(end - 1) == ' ')) {
      end--;
    }
    return text.substring(start, end);
  }

  private Byline han(String text, boolean bracketed) {
    String single = "";
    for (String token : SEPARATORS.split(text, -1)) {
      // Names of two characters are set as wide as those of three: 张 三.
      if (token.length() == 1 && Form.isHan(token.charAt(0)) && !ROLES.contains(token)) {
        if (single.isEmpty()) {
          single = token;
          continue;
        }
        take(single + token);
        single = "";
        continue;
      }
      take(token);
      if (!sure) {
        return Byline.NONE;
      }
    }
    close(null);
    if (!single.isEmpty() || !sure || authors.isEmpty() || (strangers > 0 && !roleSeen)) {
      return Byline.NONE;
    }
    double confidence = roleSeen ? (strangers == 0 ? 1 : 0.9) : bracketed ? 0.8 : 0.4;
    return new Byline(authors, confidence);
  }

  private void take(String token) {
    if (token.isEmpty() || isAffiliation(token)) {
      return;
    }
    if (token.length() > LONGEST_TOKEN) {
      sure = false;
      return;
    }
    int slash = Math.max(token.indexOf('/'), token.indexOf('／'));
    if (slash > 0 && !ROLES.contains(token)) {
      slashed(token.substring(0, slash), token.substring(slash + 1));
      return;
    }
    for (String word : ROLES) {
      int at = token.indexOf(word);
      // One-letter roles (摄, 文) are parts of too many names to be looked for inside a word.
      if (at < 0
          || (word.length() == 1 && token.length() > 1)
          || at > 12
          || Form.isLatin(word.charAt(0))) {
        continue;
      }
      String rest = token.substring(at + word.length());
      if (rest.isEmpty() && at >= 2 && isName(token.substring(0, at))) {
        group.add(token.substring(0, at));
        close(plain(word));
        return;
      }
      if (rest.isEmpty() || isName(rest) || People.couldBeHanName(rest)) {
        open(plain(word));
        if (!rest.isEmpty()) {
          group.add(rest);
        }
        return;
      }
    }
    if (isName(token)) {
      group.add(token);
    } else if (People.couldBeHanName(token)) {
      group.add(token);
      strangers++;
    } else {
      sure = false;
    }
  }

  private void slashed(String left, String right) {
    if (ROLES.contains(left) && isName(right)) {
      open(left);
      group.add(right);
    } else if (ROLES.contains(right) && isName(left)) {
      group.add(left);
      close(right);
    } else {
      take(left);
      take(right);
    }
  }

  /** A role that stands before its names. Behind names that have none it is theirs: 李四 摄. */
  private void open(String next) {
    roleSeen = true;
    if (role == null && !group.isEmpty()) {
      close(next);
      return;
    }
    close(null);
    role = next;
  }

  private void close(@Nullable String trailing) {
    roleSeen |= trailing != null;
    String theirs = role == null ? trailing : role;
    group.forEach(name -> authors.add(new Author(name, theirs)));
    group.clear();
    role = null;
  }

  private static String plain(String role) {
    for (String own : OWN) {
      if (role.startsWith(own)) {
        return role.substring(own.length());
      }
    }
    return role;
  }

  private static boolean isName(String word) {
    return People.isHanName(word);
  }

  /** 台北報導, 市融媒体中心, 区委宣传部: from where, not who. */
  private static boolean isAffiliation(String token) {
    return token.length() >= 4
        && (token.endsWith("報導")
            || (token.endsWith("报道") && !token.equals("摄影报道"))
            || token.endsWith("中心")
            || token.endsWith("部")
            || token.endsWith("局")
            || token.endsWith("委")
            || token.endsWith("报社")
            || token.endsWith("电视台"));
  }

  private static Byline english(String text, boolean by) {
    List<String> names = new ArrayList<>();
    List<Author> authors = new ArrayList<>();
    boolean roleSeen = false;
    for (String part : ENGLISH_PARTS.split(text, -1)) {
      String known = role(part);
      if (known != null) {
        names.forEach(name -> authors.add(new Author(name, known)));
        names.clear();
        roleSeen = true;
      } else if (People.isLatinName(part)) {
        names.add(part);
      } else if (!part.isEmpty() && !(by && !names.isEmpty())) {
        return Byline.NONE;
      }
    }
    names.forEach(name -> authors.add(new Author(name, null)));
    if (authors.isEmpty() && roleSeen && !by && text.length() <= 40) {
      return new Byline(List.of(), text, 0.6);
    }
    return authors.isEmpty() || (!by && !roleSeen) ? Byline.NONE : new Byline(authors, 1);
  }

  private static @Nullable String role(String part) {
    String lower = part.toLowerCase(Locale.ROOT);
    for (String word : ROLES) {
      if (Form.isLatin(word.charAt(0))
          && (lower.equals(word.toLowerCase(Locale.ROOT))
              || (part.length() <= 40 && lower.endsWith(" " + word.toLowerCase(Locale.ROOT))))) {
        return part;
      }
    }
    return null;
  }
}
