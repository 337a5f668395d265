package io.broadsheet.ingest.reading.edition;

import io.broadsheet.ingest.reading.repair.Form;
import io.broadsheet.ingest.reading.repair.Line;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the paper's name: by its ending, its place, its neighbours, and what datelines call it. */
final class Nameplate {
  private static final int LONGEST = 60;
  private static final int NEAR = 2;
  private static final double WEAKEST_NAME = 3.5;

  /** Enough of a line to tell its script. */
  private static final int SAMPLE = 40;

  private static final int SHORTEST_HAN = 3;
  private static final int SHORTEST_LATIN = 5;
  private static final Map<Character, List<Ending>> ENDINGS =
      Cues.rows("papers.tsv").stream()
          .map(
              row ->
                  new Ending(row.get(0).toLowerCase(Locale.ROOT), Double.parseDouble(row.get(2))))
          .collect(Collectors.groupingBy(Ending::last));

  private static final Pattern EDGES = Pattern.compile("^[\\s,—–|【\\[（(-]+|[\\s,—–|】\\]）)-]+$");
  private static final Pattern WORDS = Pattern.compile("[\\s—–|-]+");

  private record Ending(String text, double weight) {
    char last() {
      return text.charAt(text.length() - 1);
    }
  }

  private final List<Line> lines;
  private final List<Clues> clues;
  private final double[] scores;
  private double best;
  private @Nullable String name;

  private Nameplate(List<Line> lines, List<Clues> clues) {
    this.lines = lines;
    this.clues = clues;
    this.scores = new double[lines.size()];
  }

  static Nameplate of(List<Line> lines, List<Clues> clues) {
    Nameplate nameplate = new Nameplate(lines, clues);
    nameplate.score();
    return nameplate;
  }

  double score(int line) {
    return scores[line];
  }

  /** The name, when some line looks enough like one. */
  Optional<String> name() {
    return Optional.ofNullable(name);
  }

  private void score() {
    List<MastheadLine> facts = clues.stream().map(Clues::masthead).toList();
    Set<String> sources = new HashSet<>();
    long han = 0;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.length() > LONGEST) {
        DatelineText dateline = clues.get(i).dateline();

        if (dateline.source() != null) {
          sources.add(dateline.source());
        }
      }
      han += script(line.text());
    }
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).length() <= LONGEST) {
        scores[i] = own(i, facts, sources, han > 0);
        offer(scores[i], squeeze(lines.get(i).text()));
      }
      offerParts(facts.get(i));
    }
    for (int i = 0; i < lines.size(); i++) {
      // An imprint names its paper in title marks: 《滨海日报》编辑部.
      String text = lines.get(i).text();
      int open = facts.get(i).imprint() >= 1 ? text.indexOf('《') : -1;
      int close = open < 0 ? -1 : text.indexOf('》', open);
      if (close > open && close - open <= 12 && ending(text.substring(open + 1, close)) >= 2) {
        offer(ending(text.substring(open + 1, close)) + 1, text.substring(open + 1, close));
      }
    }
    // A paper of a Chinese page may be named in Latin letters alone.
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text();
      if (han > 0 && isTransliteration(lines.get(i)) && ending(text) >= 2) {
        scores[i] = Traits.IS_NAME + 1;
        offer(WEAKEST_NAME, text);
      }
    }
    // A Latin line beside a Chinese name is the same name once more.
    for (int i = 0; i < lines.size(); i++) {
      if (han > 0 && isTransliteration(lines.get(i)) && nearName(i)) {
        scores[i] = Math.max(scores[i], Traits.IS_NAME + 1);
      }
    }
    Optional<UnlistedNames.Found> unlisted =
        name == null ? UnlistedNames.in(lines, clues) : Optional.empty();
    unlisted.ifPresent(
        found -> {
          scores[found.line()] = Traits.IS_NAME + 1;
          name = found.name();
        });
  }

  /** A name on the line of the date: 滨海日报 2026年3月4日 星期三. */
  private void offerParts(MastheadLine facts) {
    if (facts.covered() <= 0.3) {
      return;
    }
    for (String part : facts.rest().split("\t", 8)) {
      String whole = EDGES.matcher(squeeze(part)).replaceAll("");
      boolean han = !whole.isEmpty() && Form.isHan(whole.charAt(0));
      // 新春特刊 滨海日报: one word of several is the name.
      for (String word : han ? WORDS.split(whole, -1) : new String[] {whole}) {
        if (ending(word) >= 2 && Form.units(word) <= 10) {
          offer(ending(word) + 1.5, word);
        }
      }
    }
  }

  /** More than 0 for Han, less for Latin. */
  private static int script(String text) {
    int han = 0;
    for (int i = 0; i < Math.min(text.length(), SAMPLE); i++) {
      han += Form.isHan(text.charAt(i)) ? 3 : Form.isLatin(text.charAt(i)) ? -1 : 0;
    }
    return han;
  }

  private void offer(double score, String candidate) {
    if (score > best && score >= WEAKEST_NAME) {
      best = score;
      name = candidate;
    }
  }

  private boolean nearName(int line) {
    for (int i = Math.max(0, line - NEAR); i <= Math.min(lines.size() - 1, line + NEAR); i++) {
      if (i != line && scores[i] >= Traits.IS_NAME - 1 && !isTransliteration(lines.get(i))) {
        return true;
      }
    }
    return false;
  }

  private double own(int i, List<MastheadLine> facts, Set<String> sources, boolean han) {
    Line line = lines.get(i);
    String text = squeeze(line.text());
    double ending = ending(text);
    int units = Form.units(text);
    if (units > 12
        || units < 2
        || Form.endsSentence(text)
        || facts.get(i).covered() > 0.5
        || text.indexOf('，') >= 0
        || clues.get(i).byline().confidence() >= 0.9
        || (ending == 0 && !sources.contains(text))
        || (han && Form.isLatin(text.charAt(0)))) {
      return 0;
    }
    double score = ending;
    score += sources.contains(text) ? 3 : 0;
    score += line.level() == 1 ? 1 : 0;
    score += i < 2 ? 1.5 : i < 5 ? 0.5 : 0;
    score += text.length() == line.length() ? 0 : 2;
    boolean beside = false;
    for (int near = Math.max(0, i - NEAR); near <= Math.min(lines.size() - 1, i + NEAR); near++) {
      beside |= near != i && (facts.get(near).covered() >= 0.5 || facts.get(near).imprint() >= 2);
      score += near != i && han && isTransliteration(lines.get(near)) ? 1.5 : 0;
    }
    return score + (beside ? 1.5 : 0) - (units > 8 && han ? 1.5 : 0);
  }

  /** 滨 海 日 报 is set wide for its looks. */
  static String squeeze(String text) {
    boolean spaced = text.length() >= 3 && text.length() <= LONGEST;
    for (int i = 0; spaced && i < text.length(); i++) {
      spaced = i % 2 == 0 ? Form.isHan(text.charAt(i)) : text.charAt(i) == ' ';
    }
    String squeezed = spaced ? text.replace(" ", "") : withoutLatinTwin(text.strip());
    boolean quoted = squeezed.startsWith("《") && squeezed.endsWith("》") && squeezed.length() > 2;
    return quoted ? squeezed.substring(1, squeezed.length() - 1) : squeezed;
  }

  /** 滨海日报 BINHAI DAILY says the name twice; the Han one is kept. */
  private static String withoutLatinTwin(String text) {
    if (text.isEmpty() || text.length() > LONGEST) {
      return text;
    }
    boolean hanFirst = Form.isHan(text.charAt(0));
    int cut = hanFirst ? text.indexOf(' ') : text.lastIndexOf(' ');
    if (cut < 0) {
      return text;
    }
    String han = hanFirst ? text.substring(0, cut) : text.substring(cut + 1);
    String latin = hanFirst ? text.substring(cut + 1) : text.substring(0, cut);
    boolean twin =
        han.length() >= SHORTEST_HAN
            && latin.length() >= SHORTEST_LATIN
            && han.chars().allMatch(c -> Form.isHan((char) c))
            && latin.chars().allMatch(c -> c == ' ' || c == '\'' || Form.isLatin((char) c));
    return twin ? han : text;
  }

  private static boolean isTransliteration(Line line) {
    String text = line.text();
    if (text.length() > 40 || text.length() < 4) {
      return false;
    }
    return text.chars()
        .allMatch(
            c ->
                c == ' '
                    || c == '\''
                    || (Form.isLatin((char) c)
                        && (Character.isUpperCase(c)
                            || text.indexOf(' ') < 0
                            || Character.isUpperCase(text.charAt(0)))));
  }

  private static double ending(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    double weight = 0;
    char last = lower.isEmpty() ? ' ' : lower.charAt(lower.length() - 1);
    for (Ending ending : ENDINGS.getOrDefault(last, List.of())) {
      int start = lower.length() - ending.text().length();
      boolean word =
          start > 0 && (Form.isHan(ending.text().charAt(0)) || lower.charAt(start - 1) == ' ');
      if (word && lower.endsWith(ending.text())) {
        weight = Math.max(weight, ending.weight());
      }
    }
    if (weight == 0 && (lower.startsWith("the daily ") || lower.startsWith("the weekly "))) {
      weight = 2;
    }
    // "The Harbour Gazette" says so itself.
    return weight > 0 && lower.startsWith("the ") ? weight + 1 : weight;
  }
}
