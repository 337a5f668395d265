package io.broadsheet.benchmarks.editions.printing;

import io.broadsheet.benchmarks.editions.printing.Block.Role;
import io.broadsheet.benchmarks.editions.writing.Dice;
import io.broadsheet.benchmarks.editions.writing.Words;
import java.util.ArrayList;
import java.util.List;

/** What stands on a page and belongs to no story. */
final class Matter {
  private final Dice dice;
  private final House house;
  private final Words words;
  private final Masthead masthead;
  private final PageMarks marks;
  private final String runIn;
  private boolean mastheadIsOwed;
  private boolean headerIsOwed;
  private int page = 1;

  Matter(Dice dice, House house, Words words, Masthead masthead, PageMarks marks) {
    this.dice = dice;
    this.house = house;
    this.words = words;
    this.masthead = masthead;
    this.marks = marks;
    this.mastheadIsOwed = house.has(Quirk.MASTHEAD_IN_STORY);
    this.runIn = dice.pick("【%s】", "■ %s　", "**%s** ");
  }

  void beginPage(int number) {
    page = number;
    headerIsOwed = house.has(Quirk.REPEATED_HEADER) && number > 1;
  }

  /** The headline of a brief, before its text. */
  String runIn(String headline) {
    boolean foreign = !house.language().isChinese() && runIn.startsWith("【");
    return (house.has(Quirk.HTML) || foreign ? "■ %s　" : runIn).formatted(headline);
  }

  List<Block> masthead() {
    List<Block> blocks = new ArrayList<>();
    masthead.nameLines().forEach(line -> blocks.add(Block.of(Role.MASTHEAD, line)));
    masthead.lines().forEach(line -> blocks.add(Block.of(Role.MASTHEAD, line)));
    return blocks;
  }

  /** Between a headline with its byline and the text. */
  List<Block> afterHead() {
    if (mastheadIsOwed && dice.chance(0.4)) {
      mastheadIsOwed = false;
      return masthead();
    }
    return List.of();
  }

  /** Between two paragraphs of a story. */
  List<Block> within() {
    List<Block> blocks = new ArrayList<>();
    if (mastheadIsOwed && dice.chance(0.3)) {
      mastheadIsOwed = false;
      blocks.addAll(masthead());
    } else if (headerIsOwed && dice.chance(0.3)) {
      headerIsOwed = false;
      blocks.add(Block.of(Role.PAGE_MARK, marks.header(page)));
    } else if (house.has(Quirk.BANNER) && dice.chance(0.05)) {
      blocks.addAll(banner());
    } else if (house.has(Quirk.CAPTION) && dice.chance(0.08)) {
      blocks.addAll(caption());
    }
    return blocks;
  }

  /** Between the two parts of a paragraph. */
  List<Block> withinParagraph() {
    if (mastheadIsOwed) {
      mastheadIsOwed = false;
      return masthead();
    }
    return house.has(Quirk.BANNER) ? banner() : List.of();
  }

  /** The masthead, if no story had room for it. */
  List<Block> owed() {
    boolean owed = mastheadIsOwed;
    mastheadIsOwed = false;
    return owed ? masthead() : List.of();
  }

  private List<Block> banner() {
    String[] lines = words.say("banner.pair").split("/", -1);
    List<Block> blocks = new ArrayList<>();
    for (String line : lines) {
      Block block = Block.of(Role.FURNITURE, line);
      blocks.add(blocks.isEmpty() ? block : block.below());
    }
    return blocks;
  }

  List<Block> caption() {
    List<Block> blocks = new ArrayList<>();
    if (house.has(Quirk.IMAGES)) {
      blocks.add(Block.of(Role.FURNITURE, "![](images/photo-" + dice.between(1, 99) + ".jpg)"));
    }
    boolean credited = dice.chance(0.5);
    String credit = words.say("caption.credit");
    String text = words.say("caption.text");
    blocks.add(
        Block.of(
            Role.FURNITURE,
            text + (credited ? (house.language().isChinese() ? "　" : " ") + credit : "")));
    return blocks;
  }

  List<Block> advertisement() {
    boolean chinese = house.language().isChinese();
    Block label =
        Block.of(Role.FURNITURE, chinese ? house.language().script("广告") : "ADVERTISEMENT");
    return List.of(
        label,
        Block.of(Role.FURNITURE, words.say("ad.text")).below(),
        Block.of(Role.FURNITURE, words.say("ad.phone")).below());
  }

  /** The index of what is inside. */
  List<Block> index(List<String> headlines, List<Integer> pages) {
    List<Block> blocks = new ArrayList<>();
    boolean chinese = house.language().isChinese();
    blocks.add(
        Block.of(
            Role.FURNITURE,
            chinese
                ? house.language().script(dice.pick("导读", "今日导读"))
                : dice.pick("INSIDE", "Inside today")));
    for (int i = 0; i < headlines.size(); i++) {
      blocks.add(Block.of(Role.FURNITURE, marks.entry(headlines.get(i), pages.get(i))).below());
    }
    return blocks;
  }

  Block briefsHead() {
    return Block.of(
        Role.FURNITURE,
        house.language().isChinese()
            ? house.language().script(dice.pick("简讯", "短讯", "简讯速递"))
            : dice.pick("In Brief", "NEWS IN BRIEF"));
  }
}
