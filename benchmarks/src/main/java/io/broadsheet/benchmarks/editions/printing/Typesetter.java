package io.broadsheet.benchmarks.editions.printing;

import io.broadsheet.benchmarks.editions.printing.Block.Role;
import io.broadsheet.benchmarks.editions.truth.SourceBreak;
import io.broadsheet.benchmarks.editions.writing.Dice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** From blocks to lines of text; remembers where it broke a paragraph's lines. */
final class Typesetter {
  private final Dice dice;
  private final House house;
  private final Damage damage;
  private final Map<Integer, List<SourceBreak>> wraps = new HashMap<>();

  Typesetter(Dice dice, House house) {
    this.dice = dice;
    this.house = house;
    this.damage = new Damage(dice, house);
  }

  String set(List<Block> blocks) {
    StringBuilder page = new StringBuilder();
    Block before = null;
    for (Block block : blocks) {
      if (before != null) {
        page.append('\n').append(isApart(before, block) ? "\n" : "");
      }
      page.append(block(block));
      before = block;
    }
    String text = page.append('\n').toString();
    return house.has(Quirk.CRLF) ? text.replace("\n", "\r\n") : text;
  }

  /** Breaks made in the article's lines. */
  List<SourceBreak> wraps(int article) {
    return wraps.getOrDefault(article, List.of());
  }

  private boolean isApart(Block before, Block block) {
    if (block.attached() || house.has(Quirk.TIGHT)) {
      return false;
    }
    if (house.has(Quirk.WRAPPED) && house.language().isChinese()) {
      return !(before.isBody() && block.isBody());
    }
    return true;
  }

  private String block(Block block) {
    if (house.has(Quirk.WRAPPED) && block.isBody() && block.role() != Role.LINE) {
      return String.join("\n", wrapped(block));
    }
    String text = block.before() + damage.of(block.role(), block.text()) + block.behind();
    if (house.has(Quirk.HTML)) {
      return Html.of(block.role(), text);
    }
    return switch (block.role()) {
      case HEADLINE -> headline(text);
      case TEXT, LINE -> isIndented() ? "　　" + text : text;
      default -> text;
    };
  }

  private boolean isIndented() {
    return house.has(Quirk.INDENTED) || (house.has(Quirk.TIGHT) && house.language().isChinese());
  }

  /** In one line, or in two that both carry the mark. */
  private String headline(String text) {
    int cut = text.length() < 30 ? -1 : text.indexOf(' ', text.length() / 2);
    if (!house.has(Quirk.LONG_HEADLINES) || cut < 0 || text.contains("  ")) {
      return house.headlineOpen() + text + house.headlineClose();
    }
    // A symbol opens a headline, not each of its lines.
    String open = house.has(Quirk.SYMBOLS) ? "" : house.headlineOpen();
    return house.headlineOpen()
        + text.substring(0, cut)
        + house.headlineClose()
        + '\n'
        + open
        + text.substring(cut + 1)
        + house.headlineClose();
  }

  private List<String> wrapped(Block block) {
    boolean chinese = house.language().isChinese();
    String indent = chinese && block.role() == Role.TEXT ? "　　" : "";
    List<String> lines = new ArrayList<>();
    String text = block.line();
    int from = 0;
    while (from < text.length()) {
      int room = house.width() - (from == 0 ? indent.length() : 0);
      int to = chinese ? han(text, from, room) : latin(text, from, room);
      String hyphen = to < text.length() && !chinese && Cuts.inWord(text, to) ? "-" : "";
      String line = text.substring(from, to).stripTrailing() + hyphen;
      // Names in a byline keep their spaces: nobody could tell which are stray.
      boolean plain =
          from >= block.before().length() && to <= block.line().length() - block.behind().length();
      lines.add((from == 0 ? indent : "") + (plain ? damage.of(block.role(), line) : line));
      int inBody = from - block.before().length();
      if (inBody > 0 && inBody < block.text().length()) {
        wraps
            .computeIfAbsent(block.article(), unused -> new ArrayList<>())
            .add(new SourceBreak(block.at() + inBody, SourceBreak.Kind.WRAP));
      }
      from = to;
    }
    return lines;
  }

  /** No line begins with a closing mark or ends with an opening one; numbers stay whole. */
  private static int han(String text, int from, int room) {
    int to = Math.min(text.length(), from + room);
    while (to < text.length() && to > from + 2 && !mayBreak(text, to)) {
      to--;
    }
    return to;
  }

  private static boolean mayBreak(String text, int at) {
    char before = text.charAt(at - 1);
    char after = text.charAt(at);
    return "，。、；：？！”」）％%".indexOf(after) < 0
        && "“「（".indexOf(before) < 0
        && !(before < 128 && after < 128);
  }

  private int latin(String text, int from, int room) {
    if (text.length() - from <= room) {
      return text.length();
    }
    int end = from + room;
    if (house.has(Quirk.HYPHENATED) && Cuts.inWord(text, end) && dice.chance(0.5)) {
      return end;
    }
    int space = text.lastIndexOf(' ', end);
    return space <= from ? end : space + 1;
  }
}
