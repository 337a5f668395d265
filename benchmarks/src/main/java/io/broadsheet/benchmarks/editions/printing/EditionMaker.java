package io.broadsheet.benchmarks.editions.printing;

import io.broadsheet.benchmarks.editions.printing.Block.Role;
import io.broadsheet.benchmarks.editions.truth.Fact;
import io.broadsheet.benchmarks.editions.truth.Sample;
import io.broadsheet.benchmarks.editions.truth.SourceBreak;
import io.broadsheet.benchmarks.editions.truth.TrueArticle;
import io.broadsheet.benchmarks.editions.truth.TrueEdition;
import io.broadsheet.benchmarks.editions.writing.Dice;
import io.broadsheet.benchmarks.editions.writing.Story;
import io.broadsheet.benchmarks.editions.writing.StoryWriter;
import io.broadsheet.benchmarks.editions.writing.Words;
import io.broadsheet.contracts.article.Dateline;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes an edition whose truth is known: draws a paper with its habits, writes stories, sets them,
 * and damages what was set. The same seed and number make the same edition.
 */
public final class EditionMaker {
  private final Dice dice;
  private final House house;
  private final Words words;
  private final StoryWriter writer;
  private final int pages;
  private final Masthead masthead;
  private final PageMarks marks;
  private final Matter matter;
  private final Desk desk;
  private final Layout layout;
  private final List<Placed> stories = new ArrayList<>();
  private Layout.@Nullable Jumped jumped;

  /** A story and the page that it begins on. */
  private record Placed(Story story, int page) {}

  private EditionMaker(Dice dice) {
    this.dice = dice;
    this.house = House.draw(dice);
    this.words = new Words(dice, house.language());
    this.writer = new StoryWriter(dice, words, house.language());
    this.pages = house.has(Quirk.PAGES) ? dice.between(2, 4) : 1;
    this.masthead = Masthead.draw(dice, house, words, pages == 1 ? dice.pick(2, 4, 8) : pages);
    this.marks = new PageMarks(dice, house, words, masthead);
    this.matter = new Matter(dice, house, words, masthead, marks);
    this.desk = new Desk(dice, house, words, masthead.date());
    this.layout = new Layout(dice, house, matter);
  }

  /** The edition of that number. */
  public static Sample edition(long seed, int number) {
    EditionMaker maker = new EditionMaker(Dice.of(seed, number));
    maker.print();
    return maker.sample("seed " + seed + " edition " + number);
  }

  private void print() {
    if (house.has(Quirk.MASTHEAD_TOP)) {
      layout.add(matter.masthead());
    }
    List<List<Story>> plan = plan();
    for (int page = 1; page <= pages; page++) {
      page(page, plan);
    }
  }

  private List<List<Story>> plan() {
    List<List<Story>> plan = new ArrayList<>();
    for (int page = 1; page <= pages; page++) {
      List<Story> stories = new ArrayList<>();
      int news = house.has(Quirk.ALONE) ? 1 : dice.between(pages == 1 ? 3 : 2, pages > 2 ? 3 : 5);
      for (int i = 0; i < news && words.hasUnsaid("topic"); i++) {
        stories.add(shaped(writer.news(dice.between(1, 6), house.has(Quirk.INNER_HEADINGS))));
      }
      if (page == pages && house.has(Quirk.NOTICE)) {
        stories.add(writer.notice(noticeDate()));
      }
      if (page == pages && house.has(Quirk.POEM)) {
        stories.add(dice.between(1, stories.size()), desk.edit(writer.poem()));
      }
      plan.add(stories);
    }
    return plan;
  }

  private String noticeDate() {
    return masthead.date().getYear()
        + "年"
        + masthead.date().getMonthValue()
        + "月"
        + masthead.date().getDayOfMonth()
        + "日";
  }

  /** With the byline of the house, and the lines around a headline that the house has. */
  private Story shaped(Story story) {
    Story edited = desk.edit(story);
    return new Story(
        edited.genre(),
        house.has(Quirk.CAPITALS) ? edited.headline().toUpperCase(Locale.ROOT) : edited.headline(),
        house.has(Quirk.SHOULDER) ? edited.shoulder() : null,
        house.has(Quirk.DECK) ? edited.deck() : null,
        edited.paragraphs(),
        edited.authors(),
        edited.signature(),
        edited.dateline());
  }

  private void page(int page, List<List<Story>> plan) {
    matter.beginPage(page);
    if (pages > 1 && (page > 1 || dice.chance(0.6))) {
      layout.add(List.of(Block.of(Role.PAGE_MARK, marks.mark(page))));
    }
    if (page == 1 && house.has(Quirk.INDEX) && pages > 1) {
      index(plan);
    }
    List<Story> stories = plan.get(page - 1);
    for (int i = 0; i < stories.size(); i++) {
      if (i + 1 < stories.size()
          && house.has(Quirk.TWO_ON_A_LINE)
          && mayShare(stories.get(i), stories.get(i + 1))
          && dice.chance(0.5)) {
        this.stories.add(new Placed(stories.get(i), page));
        this.stories.add(new Placed(stories.get(i + 1), page));
        layout.twoOnALine(stories.get(i), stories.get(++i));
      } else if (page == 1
          && i == 0
          && house.has(Quirk.JUMP)
          && stories.get(i).paragraphs().size() > 3) {
        jump(stories.get(i));
      } else {
        this.stories.add(new Placed(stories.get(i), page));
        layout.story(stories.get(i));
      }
    }
    foot(page);
  }

  private void jump(Story story) {
    stories.add(new Placed(story, 1));
    jumped = layout.upTo(story, story.paragraphs().size() / 2, marks.to(pages));
  }

  private void foot(int page) {
    if (page == pages && jumped != null) {
      layout.rest(jumped, marks.from(1));
    }
    if (page == 1) {
      layout.add(matter.owed());
      if (house.has(Quirk.MASTHEAD_AT_END)) {
        layout.add(matter.masthead());
      }
    }
    if (house.has(Quirk.BRIEFS) && page == pages) {
      layout.add(List.of(matter.briefsHead()));
      int briefs = dice.between(3, 5);
      for (int i = 0; i < briefs; i++) {
        Story brief = writer.brief();
        stories.add(new Placed(brief, page));
        layout.story(brief);
      }
    }
    if (house.has(Quirk.ADVERTISEMENT) && (page == pages || dice.chance(0.3))) {
      layout.add(matter.advertisement());
    }
  }

  private void index(List<List<Story>> plan) {
    List<String> headlines = new ArrayList<>();
    List<Integer> at = new ArrayList<>();
    for (int page = 2; page <= pages; page++) {
      headlines.add(plan.get(page - 1).getFirst().headline());
      at.add(page);
    }
    layout.add(matter.index(headlines, at));
  }

  /** Only where a reader can tell the second text's beginning, and the gap from a space. */
  private static boolean mayShare(Story left, Story right) {
    return Stream.of(left, right)
            .allMatch(
                story ->
                    story.genre() == Story.Genre.NEWS
                        && story.shoulder() == null
                        && story.deck() == null
                        && (story.signature() == null
                            || story.signature().place() != Story.Place.ABOVE))
        && right.dateline() != null;
  }

  private Sample sample(String name) {
    Typesetter typesetter = new Typesetter(dice, house);
    String text = typesetter.set(layout.blocks());
    List<TrueArticle> articles = new ArrayList<>();
    for (int i = 0; i < stories.size(); i++) {
      List<SourceBreak> breaks =
          Stream.concat(layout.breaks(i).stream(), typesetter.wraps(i).stream())
              .sorted(Comparator.comparingInt(SourceBreak::at))
              .toList();
      articles.add(article(stories.get(i), i + 1, breaks));
    }
    return new Sample(
        name,
        house.has(Quirk.MARKED) || house.has(Quirk.BOLD) ? "text/markdown" : "text/plain",
        text,
        new TrueEdition(masthead.facts(), articles),
        house.quirks().stream().map(Quirk::words).collect(Collectors.toSet()));
  }

  private TrueArticle article(Placed placed, int ordinal, List<SourceBreak> breaks) {
    Story story = placed.story();
    Dateline dateline = story.dateline();
    List<Fact> facts = new ArrayList<>();
    boolean alone = house.has(Quirk.ALONE);
    facts.add(new Fact("page", alone ? null : Integer.toString(placed.page())));
    facts.add(new Fact("ordinal", alone ? null : Integer.toString(ordinal)));
    facts.add(new Fact("dateline.place", dateline == null ? null : dateline.place()));
    facts.add(
        new Fact(
            "dateline.date",
            dateline == null || dateline.date() == null ? null : dateline.date().toString()));
    facts.add(new Fact("dateline.source", dateline == null ? null : dateline.source()));
    return new TrueArticle(
        story.headline(),
        Stream.of(story.shoulder(), story.deck()).filter(Objects::nonNull).toList(),
        story.authors(),
        facts,
        story.body(),
        breaks);
  }
}
