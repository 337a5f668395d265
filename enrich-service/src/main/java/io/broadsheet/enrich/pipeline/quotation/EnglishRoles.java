package io.broadsheet.enrich.pipeline.quotation;

import io.broadsheet.contracts.Tsv;
import io.broadsheet.contracts.enrichment.Entity;
import io.broadsheet.contracts.enrichment.Mention;
import io.broadsheet.enrich.pipeline.text.Range;
import io.broadsheet.enrich.pipeline.text.SegmentedText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The minister, police, a company spokesman: words for people, without their article. */
final class EnglishRoles implements Roles {
  private static final int BESIDE = 40;
  private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z'’-]{0,29}");
  private static final int MOST_WORDS = 4;
  private static final Set<String> ARTICLES =
      Set.of("the", "a", "an", "his", "her", "their", "its", "our", "my", "this", "that");

  private final Map<String, String> words =
      Tsv.rows(EnglishRoles.class, "roles.tsv").stream()
          .filter(row -> row[0].equals("en"))
          .collect(
              Collectors.toUnmodifiableMap(
                  row -> row[1], row -> row.length > 2 ? row[2] : "", (one, other) -> one));

  @Override
  public List<Speaker> in(String body, List<Speaker> named) {
    List<Speaker> found = new ArrayList<>();
    Matcher match = WORD.matcher(body);
    Deque<Range> before = new ArrayDeque<>();
    Set<Integer> names = named.stream().map(Speaker::start).collect(Collectors.toSet());
    int end = 0;
    while (match.find()) {
      if (!body.substring(end, match.start()).equals(" ")) {
        before.clear();
      }
      end = match.end();
      Range word = new Range(match.start(), end);
      boolean isTitle = names.contains(end + 1);
      if (words.containsKey(word.in(body).toLowerCase(Locale.ROOT)) && !isTitle) {
        int start = start(body, word, before);
        // The longer of police and police spokeswoman.
        while (!found.isEmpty() && found.getLast().start() >= start) {
          found.removeLast();
        }
        found.add(new Speaker(start, end, body.substring(start, end), null));
      }
      before.addLast(word);
      if (before.size() > MOST_WORDS) {
        before.removeFirst();
      }
    }
    return found;
  }

  // Behind the article, where one stands near; else behind whatever is no part of the role.
  private int start(String body, Range role, Deque<Range> before) {
    int start = role.start();
    int ofRoles = role.start();
    Iterator<Range> words = before.descendingIterator();
    boolean isOnlyRoles = true;
    while (words.hasNext()) {
      Range range = words.next();
      String word = range.in(body).toLowerCase(Locale.ROOT);
      if (ARTICLES.contains(word)) {
        return start;
      }
      isOnlyRoles &= this.words.containsKey(word);
      ofRoles = isOnlyRoles ? range.start() : ofRoles;
      start = range.start();
    }
    return ofRoles;
  }

  // Gov. Ellen Marchetti; Harriet Plowden, chief economist: beside the name stands what she is.
  @Override
  public Optional<Entity> holder(Speaker role, List<Entity> entities, String body) {
    String said = role.name().toLowerCase(Locale.ROOT);
    String head = said.substring(said.lastIndexOf(' ') + 1);
    String shortened = words.getOrDefault(head, "");
    return Roles.only(
        entities.stream().filter(entity -> isBeside(entity, head, shortened, body)).toList());
  }

  private static boolean isBeside(Entity entity, String head, String shortened, String body) {
    for (Mention mention : entity.mentions()) {
      if (mention.field().equals(SegmentedText.BODY)) {
        String before = body.substring(Math.max(0, mention.start() - BESIDE), mention.start());
        String behind =
            body.substring(mention.end(), Math.min(body.length(), mention.end() + BESIDE));
        String lower = before.toLowerCase(Locale.ROOT);
        boolean isTitled =
            lower.endsWith(head + " ")
                || (!shortened.isEmpty() && lower.endsWith(shortened + ". "));
        if (isTitled || isApposed(behind.toLowerCase(Locale.ROOT), head)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isApposed(String behind, String head) {
    int end = behind.indexOf(',', 1);
    String phrase = end < 0 ? behind : behind.substring(0, end);
    return behind.startsWith(", ") && (" " + phrase.substring(1) + " ").contains(" " + head + " ");
  }

  @Override
  public boolean isAsking(Speaker speaker) {
    return !speaker.isNamed() && speaker.name().endsWith("reporters");
  }
}
