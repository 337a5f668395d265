package io.broadsheet.ingest.reading.edition;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What one line says of the issue it stands in.
 *
 * @param page the page that the line opens, 0 when it opens none
 * @param imprint weight of the words of an imprint in it
 * @param heaviestWord weight of the surest of them
 * @param covered share of the line's characters that its facts take
 * @param rest what is left of the line without them
 */
record MastheadLine(
    @Nullable LocalDate date,
    @Nullable String weekday,
    @Nullable String lunarDate,
    int number,
    int pages,
    @Nullable String url,
    @Nullable String email,
    int page,
    double imprint,
    double heaviestWord,
    double covered,
    String rest) {
  static final MastheadLine NONE =
      new MastheadLine(null, null, null, 0, 0, null, null, 0, 0, 0, 0, "");

  /** Longer lines are prose, whatever dates they hold. */
  private static final int LONGEST = 240;

  private static final String COUNT =
      "\\s?([0-9" + Numerals.HAN + "][0-9," + Numerals.HAN + "]{0,8})\\s?";
  private static final Pattern TOTAL =
      Pattern.compile("[总總](?:[期號号]\\s?)?第?" + COUNT + "[期号號]|(?:总期号|總期號|总期数|总刊号)[：:]?" + COUNT);
  private static final Pattern ISSUE =
      Pattern.compile(
          "第"
              + COUNT
              + "[期号號]|(?:\\b(?:No|NO|Nr|Number|NUMBER|(?:Issue|ISSUE|Edition|EDITION)(?:"
              + " (?:No|NO|Number))?)|№)(?:[.:#：]|\\s)*([0-9]{1,3}(?:,"
              + " ?[0-9]{3})+|[0-9]{1,8})(?![0-9])|\\b(?:Issue|ISSUE) ?#([0-9]{1,8})");
  private static final Pattern PAGES =
      Pattern.compile(
          "(?:今日|今天|本日|本期|本报|本報|本刊|共|全|出版|[张張])[\\p{IsHan}\\s：:&&[^第]]{0,5}?"
              + COUNT
              + "(?:个|個)?[版页頁]|\\b([0-9]{1,3})[\\s-](?:pages|PAGES|Pages|pp\\b)|\\b(?:Pages|PAGES):?\\s([0-9]{1,3})\\b");

  /** TEN PAGES, as papers of another age had it. */
  private static final Pattern PAGES_IN_WORDS =
      Pattern.compile("\\b(" + Dates.countWords() + ")[ -]PAGES\\b");

  /** Beside a date or a number of the issue it needs no word before it. */
  private static final Pattern BARE_PAGES =
      Pattern.compile("(?<![第0-9A-Za-z" + Numerals.HAN + "])" + COUNT + "[版页頁](?!\\p{IsHan})");

  private static final Pattern URL =
      Pattern.compile(
          "https?://[\\x21-\\x7E&&[^()<>]]+|www\\.[A-Za-z0-9.-]+[A-Za-z0-9](?:/[\\x21-\\x7E]*)?|(?<![a-z0-9-])[a-z0-9-]{1,63}\\.(?:com|cn|net|org)(?:\\.[a-z]{2})?\\b(?!@)");
  private static final Pattern EMAIL =
      Pattern.compile("[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){1,4}");
  private static final Pattern PAGE =
      Pattern.compile(
          "^[—–─\\-·•■●◆□◇▌|【〔\\[（(\\s]{0,6}(?:第\\s?([0-9"
              + Numerals.HAN
              + "]{1,3})\\s?版|([0-9]{1,2})\\s?版(?=$|[\\s：:·|])|(?:PAGE|Page|page)\\s([A-Z]?[0-9]{1,3})|[A-D]([0-9]{1,2})(?=$|[\\s：:·|版\\p{IsHan}])|0([1-9])(?=[\\s：:·|\\p{IsHan}]))");

  /** The page on a line that has the issue's day as well, wherever it stands there. */
  private static final Pattern PAGE_BESIDE =
      Pattern.compile(
          "第\\s?([0-9"
              + Numerals.HAN
              + "]{1,3})\\s?[版页頁]|([①-⑳])\\s?版|(?<![\\p{L}0-9])(?:[Pp]age|PAGE|[Pp]\\.)\\s?([A-Z]?-?[0-9]{1,3})(?![0-9])"
              + "|(?<![\\p{L}0-9./-])([A-Z]-?0?[1-9][0-9]?)版?(?![0-9A-Za-z./-])|(?<![\\p{L}0-9./-])([1-9][0-9]?)[A-F](?![0-9A-Za-z./-])");

  /** … MONDAY, NOVEMBER 5, 1973 5: the running head of English pages. */
  private static final Pattern PAGE_LAST = Pattern.compile("[0-9]{4}[\\s.,·|—–-]+([1-9][0-9]?)$");

  private static final Pattern OTHER =
      Pattern.compile(
          "CN\\s?[0-9]{2}-[0-9]{4}(?:/[A-Z])?|(?<![0-9])[0-9]{1,12}-[0-9]{1,12}号?|(?<![0-9.])[0-9.]{1,12}\\s?元|[£$€][0-9.]+|\\b[0-9]{2,3}p\\b|(?:Vol|VOL|Volume)\\.?\\s?[0-9IVXLC]+|[0-9-]{7,20}");
  private static final String CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";
  private static final int LONG_NUMBER = 7;

  // What a pattern cannot match without: a search for words costs a tenth of it.
  private static final List<String> ISSUE_WORDS =
      List.of("No", "NO", "№", "Nr", "Num", "NUM", "Issue", "ISSUE", "Edition", "EDITION");
  private static final List<String> PAGES_WORDS = List.of("pages", "PAGES", "Pages", "pp");
  private static final List<String> URL_PARTS =
      List.of("://", "www.", ".com", ".cn", ".net", ".org");
  private static final Pattern BETWEEN_PARTS = Pattern.compile("[\\t|·：:，,；;]+");
  private static final Map<Character, List<Word>> IMPRINT =
      Cues.rows("imprint.tsv").stream()
          .map(row -> new Word(row.get(0), Double.parseDouble(row.get(1))))
          .collect(Collectors.groupingBy(word -> word.text().charAt(0)));

  /** What words of an imprint begin with: most characters begin none. */
  private static final BitSet IMPRINT_FIRST = new BitSet(1 << 16);

  static {
    IMPRINT.keySet().forEach(IMPRINT_FIRST::set);
  }

  private record Word(String text, double weight) {}

  /** How many kinds of facts of the issue it holds. */
  int facts() {
    return (date == null ? 0 : 1)
        + (weekday == null ? 0 : 1)
        + (lunarDate == null ? 0 : 1)
        + (number > 0 ? 1 : 0)
        + (pages > 0 ? 1 : 0)
        + (imprint > 0 ? 1 : 0);
  }

  /** Whether it says anything of the issue. */
  boolean saysSomething() {
    return date != null
        || weekday != null
        || lunarDate != null
        || number > 0
        || pages > 0
        || url != null
        || email != null
        || page > 0
        || imprint > 0;
  }

  static MastheadLine of(String text) {
    if (text.length() > LONGEST) {
      return NONE;
    }
    BitSet covered = new BitSet(text.length());
    boolean digits = Dates.hasDigit(text);
    Optional<Dates.Found> date = Dates.find(text);
    date.ifPresent(found -> covered.set(found.start(), found.end()));
    String lunar = Lunar.mayHold(text) ? lunar(text, covered) : null;
    String weekday = weekday(text, date, covered);
    String total =
        hasAny(text, "总總") && hasAny(text, "期号號数數")
            ? first(TOTAL.matcher(text), covered, 1, 2)
            : null;
    String issue =
        (text.indexOf('第') >= 0 && hasAny(text, "期号號")) || (digits && hasOne(text, ISSUE_WORDS))
            ? first(ISSUE.matcher(text), covered, 1, 2, 3)
            : null;
    String pages =
        hasAny(text, "版页頁") || (digits && hasOne(text, PAGES_WORDS))
            ? first(PAGES.matcher(text), covered, 1, 2, 3)
            : null;
    if (pages == null && text.indexOf("PAGES") > 0) {
      pages = first(PAGES_IN_WORDS.matcher(text), covered, 1);
    }
    if (pages == null && (date.isPresent() || total != null || issue != null)) {
      pages = first(BARE_PAGES.matcher(text), covered, 1);
    }
    boolean dotted = text.indexOf('.') >= 0;
    String email = dotted && text.indexOf('@') > 0 ? first(EMAIL.matcher(text), covered, 0) : null;
    String url = dotted && hasOne(text, URL_PARTS) ? first(URL.matcher(text), covered, 0) : null;
    Matcher opens = PAGE.matcher(text);
    int page = page(opens.lookingAt() ? taken(opens, covered, 1, 2, 3, 4, 5) : null);
    if (page == 0 && date.isPresent()) {
      page = pageBeside(text, covered);
    }
    if (digits && mayHoldOther(text)) {
      Matcher other = OTHER.matcher(text);
      while (other.find()) {
        covered.set(other.start(), other.end());
      }
    }
    double imprint = imprint(text, covered);
    if (covered.isEmpty()) {
      return NONE;
    }
    MastheadLine line =
        new MastheadLine(
            date.map(Dates.Found::date).orElse(null),
            weekday,
            lunar,
            number(total == null ? issue : total),
            number(pages),
            url,
            email,
            page,
            imprint,
            heaviest(text),
            share(text, covered),
            rest(text, covered));
    return line.saysSomething() ? line : NONE;
  }

  private static @Nullable String lunar(String text, BitSet covered) {
    Matcher matcher = Lunar.matcher(text);
    while (matcher.find()) {
      if (!covered.get(matcher.start()) && Lunar.saysSo(matcher.group().strip())) {
        covered.set(matcher.start(), matcher.end());
        return matcher.group().strip();
      }
    }
    return null;
  }

  /** The day of the week that stands nearest to the date. */
  private static @Nullable String weekday(String text, Optional<Dates.Found> date, BitSet covered) {
    Matcher matcher = Dates.weekday(text);
    String nearest = null;
    int least = Integer.MAX_VALUE;
    while (matcher != null && matcher.find()) {
      int from = matcher.end();
      int to = matcher.start();
      int apart = date.map(found -> Math.max(found.start() - from, to - found.end())).orElse(to);
      if (apart < least) {
        least = apart;
        nearest = matcher.group(1);
      }
      covered.set(matcher.start(), matcher.end());
    }
    return nearest;
  }

  /** The first group of {@code groups} that the first match holds. */
  private static @Nullable String first(@Nullable Matcher matcher, BitSet covered, int... groups) {
    return matcher == null || !matcher.find() ? null : taken(matcher, covered, groups);
  }

  private static @Nullable String taken(Matcher matcher, BitSet covered, int... groups) {
    covered.set(matcher.start(), matcher.end());
    for (int group : groups) {
      if (matcher.group(group) != null) {
        return matcher.group(group);
      }
    }
    return null;
  }

  private static double imprint(String text, BitSet covered) {
    double weight = 0;
    for (int at = 0; at < text.length(); at++) {
      for (Word word : wordsFrom(text.charAt(at))) {
        // Each word counts once, where it stands first.
        if (text.startsWith(word.text(), at) && text.indexOf(word.text()) == at) {
          weight += word.weight();
          covered.set(at, at + word.text().length());
        }
      }
    }
    return weight;
  }

  private static List<Word> wordsFrom(char first) {
    return IMPRINT_FIRST.get(first) ? IMPRINT.getOrDefault(first, List.of()) : List.of();
  }

  private static double heaviest(String text) {
    double heaviest = 0;
    for (int at = 0; at < text.length(); at++) {
      for (Word word : wordsFrom(text.charAt(at))) {
        heaviest = text.startsWith(word.text(), at) ? Math.max(heaviest, word.weight()) : heaviest;
      }
    }
    return heaviest;
  }

  /** A look for the signs that one of the other numbers has; most lines have none of them. */
  private static boolean mayHoldOther(String text) {
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      char before = i > 0 ? text.charAt(i - 1) : ' ';
      if ((unit == '-' && (isFigure(before) || before == '-'))
          || "元£$€".indexOf(unit) >= 0
          || (unit == 'p' && isFigure(before))) {
        return true;
      }
    }
    return text.contains("Vol") || text.contains("VOL") || hasLongNumber(text);
  }

  private static boolean isFigure(char unit) {
    return unit >= '0' && unit <= '9';
  }

  private static boolean hasLongNumber(String text) {
    int digits = 0;
    for (int i = 0; i < text.length() && digits < LONG_NUMBER; i++) {
      digits = text.charAt(i) >= '0' && text.charAt(i) <= '9' ? digits + 1 : 0;
    }
    return digits == LONG_NUMBER;
  }

  private static boolean hasOne(String text, List<String> words) {
    for (String word : words) {
      if (text.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasAny(String text, String units) {
    for (int i = 0; i < units.length(); i++) {
      if (text.indexOf(units.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static int number(@Nullable String text) {
    return text == null ? 0 : Math.max(Dates.count(text), Numerals.parse(text));
  }

  private static int pageBeside(String text, BitSet covered) {
    Matcher beside = PAGE_BESIDE.matcher(text);
    if (beside.find()) {
      String found = taken(beside, covered, 1, 2, 3, 4, 5);
      return found != null && CIRCLED.indexOf(found) >= 0
          ? CIRCLED.indexOf(found) + 1
          : page(found);
    }
    Matcher last = PAGE_LAST.matcher(text);
    return last.find() ? page(taken(last, covered, 1)) : 0;
  }

  private static int page(@Nullable String text) {
    if (text == null) {
      return 0;
    }
    String figures = Character.isUpperCase(text.charAt(0)) ? text.substring(1) : text;
    int number = number(figures.startsWith("-") ? figures.substring(1) : figures);
    return number > 400 ? 0 : number;
  }

  private static double share(String text, BitSet covered) {
    int all = 0;
    int taken = 0;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        all++;
        taken += covered.get(i) ? 1 : 0;
      }
    }
    return all == 0 ? 0 : (double) taken / all;
  }

  private static String rest(String text, BitSet covered) {
    StringBuilder rest = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      rest.append(covered.get(i) ? '\t' : text.charAt(i));
    }
    return BETWEEN_PARTS.matcher(rest).replaceAll("\t").strip();
  }
}
