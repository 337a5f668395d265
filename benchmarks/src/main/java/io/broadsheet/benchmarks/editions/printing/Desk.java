package io.broadsheet.benchmarks.editions.printing;

import io.broadsheet.benchmarks.editions.writing.Dice;
import io.broadsheet.benchmarks.editions.writing.Language;
import io.broadsheet.benchmarks.editions.writing.Paragraph;
import io.broadsheet.benchmarks.editions.writing.Story;
import io.broadsheet.benchmarks.editions.writing.Story.Place;
import io.broadsheet.benchmarks.editions.writing.Story.Signature;
import io.broadsheet.benchmarks.editions.writing.Words;
import io.broadsheet.contracts.article.Author;
import io.broadsheet.contracts.article.Dateline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Puts byline and dateline to a story, in the one way of its paper. */
final class Desk {
  private final Dice dice;
  private final House house;
  private final Words words;
  private final LocalDate issue;
  private final String role;
  private final String open;
  private final String close;

  Desk(Dice dice, House house, Words words, LocalDate issue) {
    this.dice = dice;
    this.house = house;
    this.words = words;
    this.issue = issue;
    Language language = house.language();
    this.role = language.script(dice.pick("记者", "记者", "本报记者", "融媒体记者", "全媒体记者", "见习记者", "融媒体"));
    boolean wide = dice.chance(0.7);
    this.open = wide ? "（" : "(";
    this.close = wide ? "）" : ")";
  }

  Story edit(Story story) {
    return switch (story.genre()) {
      case NEWS ->
          house.has(Quirk.AGENCY) && dice.chance(0.3)
              ? agency(story)
              : house.language().isChinese() ? own(story) : english(story);
      case POEM -> poet(story);
      case BRIEF, NOTICE -> story;
    };
  }

  /** Some days before the issue. */
  private LocalDate event() {
    return issue.minusDays(dice.between(1, 5));
  }

  private Story own(Story story) {
    List<Author> authors = new ArrayList<>();
    String names = "";
    boolean signed = !house.has(Quirk.UNSIGNED);
    if (signed) {
      names = role + separated(authors, role.replaceFirst("^本[报報]", ""), dice.between(1, 2));
      if (dice.chance(0.3)) {
        String second = house.language().script("通讯员");
        names += " " + second + separated(authors, second, 1);
      }
    }
    boolean inDateline = house.has(Quirk.BYLINE_IN_DATELINE);
    // A story that nothing else tells from the one before has a dateline.
    boolean datelined = inDateline || house.has(Quirk.UNSIGNED) || dice.chance(0.6);
    boolean local = !inDateline && dice.chance(0.3);
    String county = words.fill("{County}");
    String source = house.language().script(local ? county + "讯" : "本报讯");
    LocalDate date = dice.chance(0.5) ? event() : null;
    String lead =
        source
            + (inDateline ? open + names + close : " ")
            + (date == null ? "" : date.getMonthValue() + "月" + date.getDayOfMonth() + "日，");
    Dateline dateline = new Dateline(local ? county : null, date, source);
    return with(
        story,
        datelined ? lead : "",
        authors,
        signed && !inDateline ? signature(names) : null,
        datelined ? dateline : null);
  }

  private Signature signature(String names) {
    if (house.has(Quirk.BYLINE_ABOVE)) {
      return new Signature(Place.ABOVE, List.of(names));
    }
    Place place = house.has(Quirk.BYLINE_BEHIND) ? Place.BEHIND : Place.BELOW;
    return new Signature(place, List.of(open + names + close));
  }

  private String separated(List<Author> authors, String authorRole, int count) {
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < count; i++) {
      String name = words.signer();
      authors.add(new Author(name, authorRole));
      names.append(' ').append(name);
    }
    return names.toString();
  }

  private Story agency(Story story) {
    LocalDate date = event();
    String place = words.say("wireplace");
    if (!house.language().isChinese()) {
      String source = dice.pick("Reuters", "AP", "AFP");
      String lead =
          place
              + ", "
              + Dates.english(date, date.getMonthValue() == 5 ? "MMMM d" : "MMM. d")
                  .replace("Sep.", "Sept.")
              + " ("
              + source
              + ") — ";
      return with(story, lead, List.of(), null, new Dateline(place, date, source));
    }
    String source = house.language().script(dice.pick("新华社", "中新社"));
    List<Author> authors = new ArrayList<>();
    String reporter = house.language().script("记者");
    String by =
        dice.chance(0.6)
            ? "（" + reporter + separated(authors, reporter, dice.between(1, 2)) + "）"
            : "　";
    String lead =
        source
            + place
            + date.getMonthValue()
            + "月"
            + date.getDayOfMonth()
            + house.language().script("日电")
            + by;
    return with(story, lead, authors, null, new Dateline(place, date, source));
  }

  private Story english(Story story) {
    List<Author> authors = new ArrayList<>();
    Signature signature = null;
    if (!house.has(Quirk.UNSIGNED)) {
      String title =
          dice.chance(0.5) ? null : dice.pick("Staff Writer", "Staff Reporter", "Senior Reporter");
      boolean two = dice.chance(0.2);
      List<String> names = two ? List.of(words.signer(), words.signer()) : List.of(words.signer());
      names.forEach(name -> authors.add(new Author(name, title)));
      String by = "By " + String.join(" and ", names);
      String titles = title == null || !two ? title : title + "s";
      boolean ownLine = dice.chance(0.4);
      signature =
          new Signature(
              Place.ABOVE,
              titles == null
                  ? List.of(by)
                  : ownLine ? List.of(by, titles) : List.of(by + ", " + titles));
    }
    boolean datelined = house.has(Quirk.UNSIGNED) || dice.chance(0.4);
    String place = words.say("town").toUpperCase(Locale.ROOT);
    return with(
        story,
        datelined ? place + " — " : "",
        authors,
        signature,
        datelined ? new Dateline(place, null, null) : null);
  }

  private Story poet(Story story) {
    String name = words.signer();
    Author author = new Author(name, null);
    String line = house.language().isChinese() ? "□ " + name : "By " + name;
    return with(story, "", List.of(author), new Signature(Place.ABOVE, List.of(line)), null);
  }

  private static Story with(
      Story story,
      String lead,
      List<Author> authors,
      @Nullable Signature signature,
      @Nullable Dateline dateline) {
    List<Paragraph> paragraphs = new ArrayList<>(story.paragraphs());
    Paragraph first = paragraphs.getFirst();
    paragraphs.set(0, new Paragraph(first.kind(), lead.replace('　', ' ') + first.text()));
    return new Story(
        story.genre(),
        story.headline(),
        story.shoulder(),
        story.deck(),
        paragraphs,
        authors,
        signature,
        dateline);
  }
}
