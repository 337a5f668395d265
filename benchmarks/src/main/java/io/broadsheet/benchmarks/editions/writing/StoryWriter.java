package io.broadsheet.benchmarks.editions.writing;

import io.broadsheet.benchmarks.editions.writing.Paragraph.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes stories without byline or dateline, which each paper adds in its own way. */
public final class StoryWriter {
  private final Dice dice;
  private final Words words;
  private final Language language;

  public StoryWriter(Dice dice, Words words, Language language) {
    this.dice = dice;
    this.words = words;
    this.language = language;
  }

  /**
   * News.
   *
   * @param paragraphs how many, besides headings and lists
   * @param headings whether it may have headings of its own
   */
  public Story news(int paragraphs, boolean headings) {
    words.beginStory();
    String topic = words.say("topic");
    List<Paragraph> text = new ArrayList<>();
    String lead = words.say(topic + ".lead");
    text.add(
        Paragraph.prose(dice.chance(0.5) ? lead : sentences(lead, words.say(topic + ".body"))));
    boolean hasHeadings = headings && paragraphs >= 4 && words.knows(topic + ".inner");
    for (int i = 1; i < paragraphs; i++) {
      if (hasHeadings && (i == 2 || i == 4) && i + 1 < paragraphs) {
        text.add(new Paragraph(Kind.INNER_HEADING, words.say(topic + ".inner")));
        hasHeadings = i == 2 && language.grammar().rules(topic + ".inner").size() > 1;
      }
      String prose = prose(topic);
      if (prose.isEmpty()) {
        break;
      }
      text.add(Paragraph.prose(prose));
    }
    if (dice.chance(0.12) && words.hasUnsaid("list.head")) {
      list(text);
    }
    return new Story(
        Story.Genre.NEWS,
        words.say(topic + ".headline"),
        known(topic + ".shoulder", 0.5),
        known(topic + ".deck", 0.5),
        text,
        List.of(),
        null,
        null);
  }

  /** Empty when there is nothing left to say: a sentence that comes twice is no real page. */
  private String prose(String topic) {
    if (dice.chance(0.2) && words.hasUnsaid("praise")) {
      return words.say("any.quote");
    }
    List<String> parts = new ArrayList<>();
    int sentences = dice.between(1, 4);
    for (int i = 0; i < sentences; i++) {
      String symbol = dice.chance(0.3) ? "any.body" : topic + ".body";
      String other = symbol.equals("any.body") ? topic + ".body" : "any.body";
      if (words.hasUnsaid(symbol)) {
        parts.add(words.say(symbol));
      } else if (words.hasUnsaid(other)) {
        parts.add(words.say(other));
      }
    }
    return sentences(parts.toArray(String[]::new));
  }

  private void list(List<Paragraph> text) {
    text.add(Paragraph.prose(words.say("list.head")));
    int items = dice.between(2, 3);
    for (int i = 0; i < items; i++) {
      text.add(new Paragraph(Kind.ITEM, number(i) + words.say("list.item")));
    }
    text.add(new Paragraph(Kind.ITEM, number(items) + words.say("list.last")));
  }

  private String number(int i) {
    return (i + 1) + (language.isChinese() ? "." : ". ");
  }

  /** Headline and one sentence. */
  public Story brief() {
    words.beginStory();
    int which = words.unsaid("briefs.headline");
    return new Story(
        Story.Genre.BRIEF,
        words.say("briefs.headline", which),
        null,
        null,
        List.of(Paragraph.prose(words.say("briefs.text", which))),
        List.of(),
        null,
        null);
  }

  /** A poem in lines of five, of seven, or free. */
  public Story poem() {
    words.beginStory();
    String lines =
        language.isChinese() ? dice.pick("poem.five", "poem.seven", "poem.free") : "poem.free";
    List<String> rules = language.grammar().rules(lines);
    List<Paragraph> verse = new ArrayList<>();
    boolean regular = !lines.endsWith("free");
    for (int i = 0; i < rules.size(); i++) {
      String line = words.say(lines, i);
      String mark = regular ? (i % 2 == 0 ? "，" : "。") : "";
      verse.add(new Paragraph(Kind.VERSE, line + mark));
    }
    return new Story(
        Story.Genre.POEM, words.say("poem.headline"), null, null, verse, List.of(), null, null);
  }

  /**
   * A public notice.
   *
   * @param date as it stands below the text
   */
  public Story notice(String date) {
    words.beginStory();
    List<Paragraph> text = new ArrayList<>();
    text.add(Paragraph.prose(words.say("notice.lead")));
    int items = dice.between(2, 3);
    for (int i = 0; i < items; i++) {
      String number = language.isChinese() ? "一二三".charAt(i) + "、" : (i + 1) + ". ";
      text.add(new Paragraph(Kind.ITEM, number + words.say("notice.item")));
    }
    if (language.isChinese()) {
      text.add(new Paragraph(Kind.DETAIL, words.say("office")));
      text.add(new Paragraph(Kind.DETAIL, date));
    }
    return new Story(
        Story.Genre.NOTICE, words.say("notice.headline"), null, null, text, List.of(), null, null);
  }

  private @Nullable String known(String symbol, double share) {
    return words.knows(symbol) && dice.chance(share) ? words.say(symbol) : null;
  }

  private String sentences(String... parts) {
    return String.join(language.isChinese() ? "" : " ", parts);
  }
}
