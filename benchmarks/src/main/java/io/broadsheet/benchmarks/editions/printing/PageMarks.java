package io.broadsheet.benchmarks.editions.printing;

import io.broadsheet.benchmarks.editions.writing.Dice;
import io.broadsheet.benchmarks.editions.writing.Language;
import io.broadsheet.benchmarks.editions.writing.Words;
import java.util.Locale;

/** How a paper numbers its pages, and how it refers to one. */
final class PageMarks {
  private final String form;
  private final Words words;
  private final Language language;
  private final String header;
  private final boolean written;

  PageMarks(Dice dice, House house, Words words, Masthead masthead) {
    this.language = house.language();
    this.words = words;
    boolean chinese = language.isChinese();
    this.form =
        chinese
            ? dice.pick(
                "第%1$02d版：%2$s",
                "%1$02d版 %2$s", "A%1$d %2$s", "第%3$s版", "第%1$d版 %2$s", "——第%1$d版——")
            : dice.pick("Page %1$d", "PAGE %1$d", "A%1$d", "%2$s A%1$d", "Page A%1$d");
    String day =
        chinese
            ? "%d年%d月%d日"
                .formatted(
                    masthead.date().getYear(),
                    masthead.date().getMonthValue(),
                    masthead.date().getDayOfMonth())
            : Dates.english(masthead.date(), "MMMM d, yyyy");
    this.header = masthead.name() + (chinese ? "　" : "  ") + day + (chinese ? "　" : "  ");
    this.written = dice.chance(0.3);
  }

  String mark(int page) {
    return language.script(form.formatted(page, words.say("pagename"), Dates.count(page)));
  }

  /** Paper, day and page in one line, as some set it over every page. */
  String header(int page) {
    return header
        + (language.isChinese() ? language.script("第%02d版".formatted(page)) : "Page " + page);
  }

  String to(int page) {
    return language.isChinese()
        ? language.script("（下转第%s版）".formatted(number(page)))
        : "Continued on Page " + page;
  }

  String from(int page) {
    return language.isChinese()
        ? language.script("（上接第%s版）".formatted(number(page)))
        : "Continued from Page " + page;
  }

  /** A line of the index. */
  String entry(String headline, int page) {
    return language.isChinese()
        ? headline + language.script(" ……第%d版".formatted(page))
        : headline.toUpperCase(Locale.ROOT).substring(0, 1)
            + headline.substring(1)
            + " ... Page "
            + page;
  }

  private String number(int page) {
    return written ? Dates.count(page) : Integer.toString(page);
  }
}
