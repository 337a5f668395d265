package io.broadsheet.ingest.reading.edition;

import io.broadsheet.contracts.article.Author;
import io.broadsheet.ingest.reading.repair.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads bylines: roles and names in any order that papers print them. */
final class Bylines {
  /** A longer text is no byline. */
  static final int LONGEST = 90;

  /** A name, a role and a name; more in one word is prose. */
  private static final int LONGEST_TOKEN = 36;

  /** What stands before a role says whose it is: 河湾日报记者, 市融媒体中心记者. */
  private static final int LONGEST_PREFIX = 12;

  private static final int LONGEST_FOREIGN = 8;

  private static final List<String> ROLES =
      Cues.words("roles.tsv").stream().filter(role -> Form.isHan(role.charAt(0))).toList();
  private static final Set<String> IS_ROLE = Set.copyOf(ROLES);
  private static final List<String> AFFILIATIONS = Cues.words("affiliations.tsv");
  private static final List<String> OWN = List.of("本报", "本報", "本刊", "本网", "本網", "本台");

  /** Kinds of reporter that no list can hold: 驻京记者, 駐美特派員. */
  private static final Pattern STATIONED = Pattern.compile("[驻駐]\\p{IsHan}{1,4}$");

  private static final Pattern NAME_PART = Pattern.compile("\\p{Lu}\\p{Ll}{1,14}|\\p{Lu}\\.");

  private static final String SEPARATORS = " \t、，,；;|｜：:&＋+○●◎⊙";
  private static final Pattern ABOUT_THE_AUTHOR = Pattern.compile("\\s*[（(]作者[系为為單单是：:].*$");

  /** 初二（5）班 陈晨: how school papers sign. */
  private static final Pattern PUPIL =
      Pattern.compile(
          "(?:(\\p{IsHan}{0,3}[记記]者)\\s?)?((?:[初高大][一二三四]|[一二三四五六七八九]年[级級])\\s?[（(]?"
              + "[0-9一二三四五六七八九十]{1,2}[）)]?\\s?班)\\s?(\\p{IsHan}{2,4})");

  private static final String BRACKETS = "（）()【】[]〔〕□■●○◎◆◇▲△★☆⊙·—–-*";
  private static final String OPENING = "（([〔【";

  /** What words end with that say what somebody is: 记者, 通讯员, 实习生, 老师. */
  private static final String TRADES = "者员員生师師人影摄攝";

  private static final List<String> TRADE_ROLES = ROLES.stream().filter(Bylines::isTrade).toList();

  private final List<Author> authors = new ArrayList<>();
  private final List<String> group = new ArrayList<>();

  /** A name in Latin letters, as far as it was read: 本報記者 Ann Lee. */
  private String latin = "";

  private @Nullable String role;
  private boolean roleSeen;
  private boolean labelled;
  private boolean sure = true;
  private int strangers;

  private Bylines() {}

  /** What the text says as a byline; confidence 0 when it is none. */
  static Byline parse(String text) {
    if (text.length() > LONGEST || text.isEmpty()) {
      return Byline.NONE;
    }
    char first = text.charAt(0);
    boolean bracketed =
        BRACKETS.indexOf(first) >= 0 && BRACKETS.indexOf(text.charAt(text.length() - 1)) >= 0;
    String inner = strip(withoutAuthor(text));
    if (inner.isEmpty()) {
      return Byline.NONE;
    }
    Byline credit = Credits.of(inner, OPENING.indexOf(first) >= 0);
    if (credit.confidence() > 0) {
      return credit;
    }
    if (Form.endsSentence(inner) && Form.isHan(inner.charAt(0))) {
      return Byline.NONE;
    }
    return Form.isLatin(inner.charAt(0))
        ? LatinBylines.parse(inner, "—–-".indexOf(first) >= 0)
        : ofHan(inner, bracketed);
  }

  private static String withoutAuthor(String text) {
    return text.lastIndexOf("作者") > 0 ? ABOUT_THE_AUTHOR.matcher(text).replaceFirst("") : text;
  }

  private static Byline ofHan(String inner, boolean bracketed) {
    Matcher pupil = PUPIL.matcher(inner);
    if (pupil.matches() && People.couldBeHanName(pupil.group(3))) {
      String role = pupil.group(1) == null ? pupil.group(2) : pupil.group(1);
      return new Byline(List.of(new Author(pupil.group(3), role)), 0.9);
    }
    Byline byline = new Bylines().han(inner, bracketed);
    return byline.confidence() == 0
        ? byline
        : byline.from(place(inner)).from(Credits.agencyBefore(inner));
  }

  /** 記者張三／台北報導: the byline on a line of its own tells where, too. */
  private static DatelineText place(String inner) {
    boolean parted = inner.indexOf('／') > 0 || inner.indexOf('/') > 0;
    DatelineText head = parted ? Datelines.parse(inner) : DatelineText.NONE;
    return head.end() >= inner.length() ? head : DatelineText.NONE;
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
    labelled = text.indexOf('：') > 0 || text.indexOf(':') > 0;
    String single = "";
    for (String token : tokens(text)) {
      // Names of two characters are set as wide as those of three: 张 三.
      if (token.length() == 1 && Form.isHan(token.charAt(0)) && !IS_ROLE.contains(token)) {
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

  private static List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    int start = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || SEPARATORS.indexOf(text.charAt(at)) >= 0) {
        if (at > start) {
          tokens.add(text.substring(start, at));
        }
        start = at + 1;
      }
    }
    return tokens;
  }

  private void take(String token) {
    if (token.isEmpty()) {
      return;
    }
    if (role != null && NAME_PART.matcher(token).matches()) {
      latin = latin.isEmpty() ? token : latin + " " + token;
      return;
    }
    if (token.length() > LONGEST_TOKEN) {
      sure = false;
      return;
    }
    int slash = Math.max(token.indexOf('/'), token.indexOf('／'));
    if (slash > 0 && !IS_ROLE.contains(token.replace('／', '/'))) {
      slashed(token.substring(0, slash), token.substring(slash + 1));
      return;
    }
    String plain = token.replace('／', '/');
    if (isAffiliation(token)) {
      return;
    }
    if (IS_ROLE.contains(plain)) {
      open(plain(plain));
    } else if (!aroundRole(token)) {
      names(token);
    }
  }

  /** Takes a word apart that holds a role, the leftmost and of those the longest. */
  private boolean aroundRole(String token) {
    String word = leftmost(token, ROLES);
    int found = token.indexOf(word);
    if (found > 0 && found + word.length() < token.length() && !isTrade(word)) {
      word = leftmost(token, TRADE_ROLES);
      found = token.indexOf(word);
    }
    char last = token.charAt(token.length() - 1);
    if (word.isEmpty() && (last == '摄' || last == '攝')) {
      // One-letter roles are parts of too many names to be looked for elsewhere in a word.
      word = String.valueOf(last);
      found = token.length() - 1;
    }
    if (word.isEmpty()) {
      return false;
    }
    String before = token.substring(0, found);
    String behind = token.substring(found + word.length());
    if (behind.isEmpty() && mayBeNames(before)) {
      names(before);
      close(plain(word));
      return true;
    }
    boolean begins = role == null && group.isEmpty();
    if (!before.isEmpty() && !begins && mayBeNames(before)) {
      names(before);
    } else if (!before.isEmpty() && !isPrefix(before, word)) {
      return false;
    }
    // Words that name no person's trade are parts of other words, too: 工作者的公告, 图片新闻.
    boolean trade = before.isEmpty() && isTrade(word);
    if (!behind.isEmpty() && !(trade ? startsLikeNames(behind) : startsWithNames(behind))) {
      return false;
    }
    Matcher stationed = STATIONED.matcher(before);
    open(stationed.find() ? stationed.group() + word : plain(word));
    if (!behind.isEmpty()) {
      take(behind);
    }
    return true;
  }

  /** The role that stands first in the word, of those the longest; empty when none does. */
  private static String leftmost(String token, List<String> roles) {
    int found = token.length();
    String word = "";
    for (String candidate : roles) {
      int at = candidate.length() > 1 ? token.indexOf(candidate) : -1;
      if (at >= 0 && at < found) {
        found = at;
        word = candidate;
      }
    }
    return word;
  }

  private static boolean mayBeNames(String run) {
    return !run.isEmpty() && !People.hanNames(run).isEmpty();
  }

  private static boolean isTrade(String word) {
    return TRADES.indexOf(word.charAt(word.length() - 1)) >= 0;
  }

  /** Whose reporter it is, or of which kind: an office in Chinese characters and nothing else. */
  private static boolean isPrefix(String before, String word) {
    return before.length() <= LONGEST_PREFIX
        && isTrade(word)
        && !word.endsWith("作者")
        && before.chars().allMatch(unit -> Form.isHan((char) unit));
  }

  /** Names, or names up to the next role: 张三, 张三通讯员李四. */
  private static boolean startsWithNames(String run) {
    return mayBeNames(run) || heads(run).anyMatch(Bylines::mayBeNames);
  }

  /** As above, with names whose family is in no list. */
  private static boolean startsLikeNames(String run) {
    return startsWithNames(run)
        || People.couldBeHanName(run)
        || heads(run).anyMatch(People::couldBeHanName);
  }

  private static Stream<String> heads(String run) {
    return ROLES.stream()
        .filter(word -> word.length() > 1)
        .mapToInt(run::indexOf)
        .filter(at -> at >= 2)
        .mapToObj(at -> run.substring(0, at));
  }

  private void names(String run) {
    List<String> names = People.isHanName(run) || roleSeen ? People.hanNames(run) : List.of();
    if (!names.isEmpty()) {
      group.addAll(names);
    } else if (People.couldBeHanName(run) || (labelled && role != null && isForeign(run))) {
      group.add(run);
      strangers++;
    } else {
      sure = false;
    }
  }

  /** 摄影：莫哈末阿兹曼: a name from another tongue, behind a role with a colon. */
  private static boolean isForeign(String run) {
    return run.length() >= 4
        && run.length() <= LONGEST_FOREIGN
        && run.chars().allMatch(unit -> Form.isHan((char) unit));
  }

  private void slashed(String left, String right) {
    if (IS_ROLE.contains(left) && People.isHanName(right)) {
      open(left);
      group.add(right);
    } else if (IS_ROLE.contains(right) && People.isHanName(left)) {
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
    if (!latin.isEmpty()) {
      group.add(latin);
      latin = "";
    }
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

  /** 台北報導, 市融媒体中心, 区委宣传部: from where, not who. */
  private static boolean isAffiliation(String token) {
    return token.length() >= 4
        && !IS_ROLE.contains(token)
        && AFFILIATIONS.stream().anyMatch(token::endsWith);
  }
}
