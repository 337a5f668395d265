package io.broadsheet.benchmarks.editions.printing;

import io.broadsheet.benchmarks.editions.printing.Block.Role;
import io.broadsheet.benchmarks.editions.truth.SourceBreak;
import io.broadsheet.benchmarks.editions.writing.Dice;
import io.broadsheet.benchmarks.editions.writing.Paragraph;
import io.broadsheet.benchmarks.editions.writing.Paragraph.Kind;
import io.broadsheet.benchmarks.editions.writing.Story;
import io.broadsheet.benchmarks.editions.writing.Story.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Puts one story after the other, breaks its paragraphs and lets the page's matter in between. */
final class Layout {
  private final Dice dice;
  private final House house;
  private final Matter matter;
  private final List<Block> blocks = new ArrayList<>();
  private final List<List<SourceBreak>> breaks = new ArrayList<>();

  Layout(Dice dice, House house, Matter matter) {
    this.dice = dice;
    this.house = house;
    this.matter = matter;
  }

  List<Block> blocks() {
    return blocks;
  }

  /** Breaks made in the story's paragraphs, in order. */
  List<SourceBreak> breaks(int article) {
    return breaks.get(article);
  }

  void add(List<Block> some) {
    blocks.addAll(some);
  }

  /** Sets all of a story; gives its number. */
  int story(Story story) {
    int article = begin();
    if (story.genre() == Story.Genre.BRIEF) {
      Block run = body(article, story.body(), 0, Role.TEXT);
      blocks.add(run.after(matter.runIn(story.headline())));
      return article;
    }
    head(story);
    paragraphs(article, story, 0, story.paragraphs().size());
    return article;
  }

  /** Two headlines on one line, then one text after the other. */
  void twoOnALine(Story left, Story right) {
    blocks.add(
        Block.of(
            Role.HEADLINE,
            left.headline()
                + (house.language().isChinese() ? "　　　　" : "        ")
                + right.headline()));
    for (Story story : List.of(left, right)) {
      int article = begin();
      paragraphs(article, story, 0, story.paragraphs().size());
    }
  }

  /**
   * Sets a story up to a paragraph, or into it where the house jumps so, and says where it goes on.
   *
   * @return the place where {@link #rest} has to go on
   */
  Jumped upTo(Story story, int paragraph, String jump) {
    int article = begin();
    head(story);
    paragraphs(article, story, 0, paragraph);
    String next = story.paragraphs().get(paragraph).text();
    OptionalInt cut =
        house.has(Quirk.JUMP_IN_SENTENCE) && story.paragraphs().get(paragraph).kind() == Kind.PROSE
            ? Cuts.cut(dice, Quirk.BROKEN_SENTENCE, next)
            : OptionalInt.empty();
    if (cut.isPresent()) {
      int at = start(story, paragraph);
      blocks.add(body(article, next.substring(0, cut.getAsInt()).stripTrailing(), at, Role.TEXT));
      breaks.get(article).add(new SourceBreak(at + cut.getAsInt(), SourceBreak.Kind.COLUMN));
    }
    Block last = blocks.getLast();
    if (house.language().isChinese() && dice.chance(0.5) && last.isBody()) {
      blocks.set(blocks.size() - 1, last.before(jump));
    } else {
      blocks.add(Block.of(Role.FURNITURE, jump));
    }
    return new Jumped(story, article, paragraph, cut.orElse(0));
  }

  /**
   * A story whose rest is owed.
   *
   * @param offset into the paragraph
   */
  record Jumped(Story story, int article, int paragraph, int offset) {}

  /** Sets the rest of a story that was begun on another page. */
  void rest(Jumped jumped, String jump) {
    Story story = jumped.story();
    if (dice.chance(0.5)) {
      blocks.add(Block.of(Role.HEADLINE, story.headline()));
    }
    blocks.add(Block.of(Role.FURNITURE, jump));
    int paragraph = jumped.paragraph();
    if (jumped.offset() > 0) {
      String text = story.paragraphs().get(paragraph).text().substring(jumped.offset());
      int at = start(story, paragraph) + jumped.offset();
      blocks.add(body(jumped.article(), text, at, Role.REST));
      paragraph++;
    }
    paragraphs(jumped.article(), story, paragraph, story.paragraphs().size());
  }

  private static int start(Story story, int paragraph) {
    int at = 0;
    for (int i = 0; i < paragraph; i++) {
      at += story.paragraphs().get(i).text().length() + 1;
    }
    return at;
  }

  private int begin() {
    breaks.add(new ArrayList<>());
    return breaks.size() - 1;
  }

  private void head(Story story) {
    if (story.shoulder() != null) {
      blocks.add(Block.of(Role.SUBHEADLINE, story.shoulder()));
    }
    boolean unmarked =
        house.has(Quirk.MIXED_MARKS)
            && story.shoulder() == null
            && (story.dateline() != null || story.signature() != null)
            && dice.chance(0.4);
    blocks.add(Block.of(unmarked ? Role.SUBHEADLINE : Role.HEADLINE, story.headline()));
    if (story.deck() != null) {
      blocks.add(Block.of(Role.SUBHEADLINE, story.deck()));
    }
    Story.Signature signature = story.signature();
    if (signature != null && signature.place() == Place.ABOVE) {
      signature(signature);
    }
  }

  private void signature(Story.Signature signature) {
    boolean below = false;
    for (String line : signature.lines()) {
      Block block = Block.of(Role.BYLINE, line);
      blocks.add(below ? block.below() : block);
      below = true;
    }
  }

  private void paragraphs(int article, Story story, int from, int to) {
    int at = 0;
    for (int i = 0; i < story.paragraphs().size(); i++) {
      Paragraph paragraph = story.paragraphs().get(i);
      if (i >= from && i < to) {
        boolean first = i == from;
        if (first && from == 0 && story.genre() == Story.Genre.NEWS) {
          blocks.addAll(matter.afterHead());
        }
        paragraph(article, paragraph, at, first);
        if (i + 1 < to && paragraph.kind() == Kind.PROSE && story.genre() == Story.Genre.NEWS) {
          blocks.addAll(matter.within());
        }
      }
      at += paragraph.text().length() + 1;
    }
    Story.Signature signature = story.signature();
    if (to == story.paragraphs().size() && signature != null && signature.place() != Place.ABOVE) {
      foot(signature);
    }
  }

  private void foot(Story.Signature signature) {
    Block last = blocks.getLast();
    if (signature.place() == Place.BEHIND && last.role() != Role.LINE) {
      blocks.set(blocks.size() - 1, last.before(signature.lines().getFirst()));
    } else {
      signature(signature);
    }
  }

  private void paragraph(int article, Paragraph paragraph, int at, boolean first) {
    switch (paragraph.kind()) {
      case PROSE -> prose(article, paragraph.text(), at);
      case INNER_HEADING -> blocks.add(body(article, paragraph.text(), at, Role.INNER_HEADING));
      case ITEM -> blocks.add(body(article, paragraph.text(), at, Role.TEXT));
      case DETAIL -> blocks.add(body(article, paragraph.text(), at, Role.LINE));
      case VERSE -> {
        Block line = body(article, paragraph.text(), at, Role.LINE);
        blocks.add(first ? line : line.below());
      }
    }
  }

  private void prose(int article, String text, int at) {
    List<Quirk> kinds =
        List.of(Quirk.BROKEN_SENTENCE, Quirk.BROKEN_COMMA, Quirk.HYPHENATED).stream()
            .filter(house::has)
            .toList();
    if (kinds.isEmpty() || text.length() <= 40 || !dice.chance(0.3)) {
      blocks.add(body(article, text, at, Role.TEXT));
      return;
    }
    Quirk kind = dice.pick(kinds);
    OptionalInt cut = Cuts.cut(dice, kind, text);
    if (cut.isEmpty()) {
      blocks.add(body(article, text, at, Role.TEXT));
      return;
    }
    String hyphen = kind == Quirk.HYPHENATED ? "-" : "";
    String before = text.substring(0, cut.getAsInt()).stripTrailing() + hyphen;
    blocks.add(body(article, before, at, Role.TEXT));
    breaks.get(article).add(new SourceBreak(at + cut.getAsInt(), SourceBreak.Kind.COLUMN));
    if (dice.chance(0.2)) {
      blocks.addAll(matter.withinParagraph());
    }
    blocks.add(body(article, text.substring(cut.getAsInt()), at + cut.getAsInt(), Role.REST));
  }

  private static Block body(int article, String text, int at, Role role) {
    return new Block(role, "", text, "", article, at, false);
  }
}
