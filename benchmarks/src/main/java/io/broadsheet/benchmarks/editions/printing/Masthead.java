package io.broadsheet.benchmarks.editions.printing;

import com.ibm.icu.text.Transliterator;
import io.broadsheet.benchmarks.editions.truth.Fact;
import io.broadsheet.benchmarks.editions.truth.Sample;
import io.broadsheet.benchmarks.editions.truth.TrueEdition;
import io.broadsheet.benchmarks.editions.writing.Dice;
import io.broadsheet.benchmarks.editions.writing.Language;
import io.broadsheet.benchmarks.editions.writing.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What an issue says of itself, and how it prints that.
 *
 * @param name of the paper as it is known
 * @param date of issue
 * @param nameLines the name as set
 * @param lines the other facts, a line each or several to a line
 * @param facts as a reader should state them
 */
record Masthead(
    String name, LocalDate date, List<String> nameLines, List<String> lines, List<Fact> facts) {

  /** That of a story alone: none; its day is that of receipt. */
  private static Masthead none() {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact(TrueEdition.KIND, "plain"));
    facts.add(new Fact("publication", null));
    facts.add(new Fact("date", null));
    return new Masthead("", Sample.RECEIVED, List.of(), List.of(), facts);
  }

  static Masthead draw(Dice dice, House house, Words words, int pages) {
    if (house.has(Quirk.ALONE)) {
      return none();
    }
    LocalDate date =
        house.has(Quirk.NEW_YEAR)
            ? LocalDate.of(dice.between(2005, 2026), 1, dice.between(1, 5))
            : LocalDate.of(dice.between(2000, 2026), dice.between(1, 12), dice.between(6, 28));
    return house.language().isChinese()
        ? chinese(dice, house, words, date, pages)
        : english(dice, house, words, date, pages);
  }

  private static Masthead chinese(Dice dice, House house, Words words, LocalDate date, int pages) {
    Language language = house.language();
    String county = words.fill("{County}");
    String name = county + words.say("paper");
    List<String> names = new ArrayList<>();
    boolean marked = house.has(Quirk.MARKED);
    names.add(
        marked && dice.chance(0.6)
            ? "# " + name
            : dice.chance(0.3) && name.length() <= 6 ? String.join(" ", name.split("")) : name);
    if (dice.chance(0.4)) {
      names.add(dice.between(0, 1), latin(county, dice));
    }
    String weekday = weekday(dice, house, date, language.isChinese());
    List<String> items = new ArrayList<>();
    List<Fact> facts = new ArrayList<>();
    String printed =
        language == Language.TRADITIONAL
            ? Dates.republican(date, dice.chance(0.5))
            : house.has(Quirk.WRITTEN_DATE)
                ? Dates.written(date)
                : date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    items.add(printed);
    items.add(weekday);
    facts.add(new Fact(TrueEdition.KIND, "edition"));
    facts.add(new Fact("publication", name));
    facts.add(new Fact("date", date.toString()));
    facts.add(new Fact("weekday", weekday));
    String lunar = language.script("农历" + Dates.lunar(date));
    facts.add(new Fact("lunarDate", house.has(Quirk.LUNAR) ? lunar : null));
    if (house.has(Quirk.LUNAR)) {
      items.add(lunar);
    }
    number(dice, items, facts, dice.pick("总第%d期", "第%d期", "（总第%d期）", "总第 %d 期"), language);
    boolean says = dice.chance(0.6);
    facts.add(new Fact("pages", says ? Integer.toString(pages) : null));
    if (says) {
      String count = dice.chance(0.3) ? Dates.count(pages) : Integer.toString(pages);
      items.add(language.script(dice.pick("今日%s版", "本期%s版", "今日共%s版", "共%s版").formatted(count)));
    }
    contact(dice, items, facts, language);
    if (dice.chance(0.4)) {
      items.add(words.say("imprint"));
    }
    if (dice.chance(0.3)) {
      items.add(
          language.script(
              dice.pick(
                  "零售价：1.00元",
                  "国内统一连续出版物号：CN 00-0" + dice.between(100, 999),
                  "邮发代号：00-" + dice.between(10, 99))));
    }
    return new Masthead(name, date, names, lines(dice, items, dice.pick("　", " ", "　　")), facts);
  }

  private static String latin(String county, Dice dice) {
    String pinyin =
        Transliterator.getInstance("Han-Latin; Latin-ASCII")
            .transliterate(county)
            .toUpperCase(Locale.ROOT);
    return dice.pick(pinyin.replace(" ", "") + " RIBAO", pinyin.replace(" ", "") + "BAO");
  }

  private static String weekday(Dice dice, House house, LocalDate date, boolean chinese) {
    LocalDate day = house.has(Quirk.WRONG_WEEKDAY) ? date.plusDays(dice.between(1, 6)) : date;
    return Dates.weekday(day, chinese);
  }

  private static void number(
      Dice dice, List<String> items, List<Fact> facts, String form, Language language) {
    int number = dice.between(100, 9999);
    boolean says = dice.chance(0.7);
    facts.add(new Fact("number", says ? Integer.toString(number) : null));
    if (says) {
      items.add(language.script(form.formatted(number)));
    }
  }

  private static void contact(Dice dice, List<String> items, List<Fact> facts, Language language) {
    boolean site = dice.chance(0.4);
    boolean mail = dice.chance(0.4);
    String host = dice.pick("daily", "news", "paper") + dice.between(10, 99) + ".example";
    String url = dice.pick("http://www.", "https://", "www.") + host;
    facts.add(new Fact("url", site ? url : null));
    facts.add(new Fact("email", mail ? "tougao@" + host : null));
    if (site) {
      items.add(language.isChinese() ? language.script("网址：") + url : url);
    }
    if (mail) {
      items.add(
          language.isChinese() ? language.script("投稿邮箱：") + "tougao@" + host : "tougao@" + host);
    }
    if (language.isChinese() && dice.chance(0.3)) {
      items.add(language.script("新闻热线：0000-") + dice.between(1000000, 9999999));
    }
  }

  private static Masthead english(Dice dice, House house, Words words, LocalDate date, int pages) {
    String name = "The " + words.fill("{County}") + " " + words.say("paper");
    String set = dice.chance(0.4) ? name.toUpperCase(Locale.ROOT) : name;
    List<Fact> facts = new ArrayList<>();
    List<String> items = new ArrayList<>();
    String weekday = weekday(dice, house, date, false);
    facts.add(new Fact(TrueEdition.KIND, "edition"));
    facts.add(new Fact("publication", set));
    facts.add(new Fact("date", date.toString()));
    facts.add(new Fact("weekday", weekday));
    facts.add(new Fact("lunarDate", null));
    if (dice.chance(0.4)) {
      items.add(words.say("imprint"));
    }
    int number = dice.between(100, 9999);
    boolean numbered = dice.chance(0.7);
    facts.add(new Fact("number", numbered ? Integer.toString(number) : null));
    if (numbered) {
      items.add(
          dice.pick("No. ", "Vol. " + dice.between(2, 140) + " No. ", "Issue ")
              + (dice.chance(0.5) ? "%,d".formatted(number) : Integer.toString(number)));
    }
    String day = Dates.english(date, dice.pick("MMMM d, yyyy", "MMMM d, yyyy", "d MMMM yyyy"));
    items.add(weekday + (day.charAt(0) <= '9' ? " " : ", ") + day);
    boolean says = dice.chance(0.5);
    facts.add(new Fact("pages", says ? Integer.toString(pages) : null));
    if (says) {
      items.add(pages + (pages == 1 ? " page" : " pages"));
    }
    if (dice.chance(0.5)) {
      items.add(dice.pick("$2.00", "75 cents", "£1.20"));
    }
    contact(dice, items, facts, house.language());
    return new Masthead(
        set,
        date,
        List.of(house.has(Quirk.MARKED) && dice.chance(0.6) ? "# " + set : set),
        lines(dice, items, dice.pick(" | ", " • ", "    ")),
        facts);
  }

  /** A line an item, or few lines of many. */
  private static List<String> lines(Dice dice, List<String> items, String between) {
    if (dice.chance(0.35)) {
      return List.copyOf(items);
    }
    List<String> lines = new ArrayList<>();
    int from = 0;
    while (from < items.size()) {
      int to = Math.min(items.size(), from + dice.between(2, 5));
      lines.add(String.join(between, items.subList(from, to)));
      from = to;
    }
    return lines;
  }
}
