package io.broadsheet.ingest.reading.credit;

import io.broadsheet.contracts.Tsv;
import io.broadsheet.contracts.article.Author;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes a byline apart: {@code By Ada Holm, Staff Reporter}, {@code 新华社记者 张三、李四}. */
public final class WireByline {
  private static final List<String[]> WORDS = Tsv.rows(WireByline.class, "byline-words.tsv");
  private static final Pattern OPENS =
      Pattern.compile("(?iu)^(?:" + alternatives("opens") + ")(?:\\s*[:：/／|｜]\\s*|\\s+)");
  private static final Pattern JOINS =
      Pattern.compile(
          "(?iu)\\s+(?:"
              + alternatives("joins")
              + ")\\s+|\\s*[,，、;；&/／]\\s*|\\s+-\\s+|\\s*[\\n|｜]\\s*");
  private static final Pattern LEADS =
      Pattern.compile("(\\p{IsHan}{0,8}(?:" + alternatives("leads") + "))\\s*[:：]?\\s*");
  private static final Set<String> ROLES =
      WORDS.stream()
          .filter(row -> row[1].equals("role"))
          .map(row -> row[0])
          .collect(Collectors.toUnmodifiableSet());
  // 张 三: one space for each missing character sets short names as wide as long ones.
  private static final Pattern SPACED_NAME =
      Pattern.compile("(?<![\\p{IsHan}])(\\p{IsHan})[ \u3000]+(\\p{IsHan})(?![\\p{IsHan}])");

  private static final Pattern BETWEEN_NAMES =
      Pattern.compile("(?<=\\p{IsHan})[ \u3000]+(?=\\p{IsHan})");
  private static final Pattern ENDING = Pattern.compile("[\\s.,;，；]+$");
  private static final Pattern EDGES = Pattern.compile("^[\\s\\p{Punct}]+|[\\s(（]+$");

  // No byline of a paper fills a page.
  private static final int LONGEST = 1_000;

  private WireByline() {}

  /** Who a line names, in its order; what it calls them, where it does. */
  public static List<Author> authors(@Nullable String line) {
    if (line == null || line.length() > LONGEST) {
      return List.of();
    }
    String text = ENDING.matcher(line.strip()).replaceFirst("");
    if (text.isEmpty()) {
      return List.of();
    }
    String named = OPENS.matcher(text).replaceFirst("");
    Matcher lead = LEADS.matcher(named);
    return lead.find() ? led(named, lead) : western(named);
  }

  private static List<Author> led(String text, Matcher lead) {
    List<Author> authors = new ArrayList<>(list(text.substring(0, lead.start()), null));
    String role = lead.group(1);
    int from = lead.end();
    while (lead.find()) {
      authors.addAll(list(text.substring(from, lead.start()), role));
      role = lead.group(1);
      from = lead.end();
    }
    authors.addAll(list(text.substring(from), role));
    // 记者 alone names nobody, yet it is what the feed said.
    return authors.isEmpty() ? List.of(new Author(text, null)) : authors;
  }

  private static List<Author> list(String names, @Nullable String role) {
    String closed = SPACED_NAME.matcher(names).replaceAll("$1$2");
    return JOINS
        .splitAsStream(BETWEEN_NAMES.matcher(closed).replaceAll("、"))
        .map(name -> EDGES.matcher(name).replaceAll(""))
        .filter(name -> !name.isBlank())
        .map(name -> new Author(name, role))
        .toList();
  }

  private static List<Author> western(String text) {
    List<Author> authors = new ArrayList<>();
    for (String part : JOINS.split(text)) {
      String name = part.strip();
      if (name.isEmpty()) {
        continue;
      }
      if (isRole(name) && !authors.isEmpty()) {
        Author last = authors.removeLast();
        String role = last.role() == null ? name : last.role() + ", " + name;
        authors.add(new Author(last.name(), role));
      } else {
        authors.addAll(list(name, null));
      }
    }
    return authors;
  }

  private static boolean isRole(String part) {
    String[] words = part.toLowerCase(Locale.ROOT).split("\\s+");
    return ROLES.contains(words[words.length - 1]) || ROLES.contains(words[0]);
  }

  private static String alternatives(String use) {
    Function<String[], String> word = row -> row[0];
    return WORDS.stream()
        .filter(row -> row[1].equals(use))
        .map(word)
        .sorted(Comparator.comparing(String::length).reversed())
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }
}
