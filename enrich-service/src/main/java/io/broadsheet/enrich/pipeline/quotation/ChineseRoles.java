package io.broadsheet.enrich.pipeline.quotation;

import io.broadsheet.contracts.Tsv;
import io.broadsheet.contracts.enrichment.Entity;
import io.broadsheet.enrich.pipeline.lexicon.Lexicon;
import io.broadsheet.enrich.pipeline.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** 该局局长, 办案民警, 祁奶奶, 李某: words for people, with what stands directly before them. */
final class ChineseRoles implements Roles {
  private static final int LONGEST = 12;
  // Not further to the left: grammar that no word for a person contains.
  private static final String BOUNDS = "的了着在是有和与及对向由被把将从让跟给使等位名个个們们";
  private static final List<String> POINTING = List.of("该", "該", "本", "一");
  private static final Set<String> ASKING = Set.of("记者", "記者", "笔者");

  private final Lexicon<String> words =
      Lexicon.of(
          Tsv.rows(ChineseRoles.class, "roles.tsv").stream()
              .filter(row -> row[0].equals("zh"))
              .map(row -> row[1])
              .collect(Collectors.toUnmodifiableSet()));

  @Override
  public List<Speaker> in(String body, List<Speaker> named) {
    String simple = Folding.simplified(body);
    List<Speaker> found = new ArrayList<>();
    Set<Integer> names = named.stream().map(Speaker::start).collect(Collectors.toSet());
    int at = 0;
    while (at < simple.length()) {
      var match = words.startingAt(simple, at);
      if (match.isEmpty()) {
        at++;
        continue;
      }
      int end = match.get().end();
      // 局长范大同 is named; 科长室 and 民警们的 are something else, but speak no less.
      boolean isTitle = names.contains(end);
      if (!isTitle) {
        int start = left(body, at);
        found.add(new Speaker(start, end, body.substring(start, end), null));
      }
      at = end;
    }
    return found;
  }

  private static int left(String body, int at) {
    int start = at;
    while (start > 0
        && at - start < LONGEST
        && Character.isIdeographic(body.charAt(start - 1))
        && BOUNDS.indexOf(body.charAt(start - 1)) < 0) {
      start--;
    }
    for (String word : POINTING) {
      if (start < at && body.startsWith(word, start)) {
        return start + word.length();
      }
    }
    return start;
  }

  @Override
  public Optional<Entity> holder(Speaker role, List<Entity> entities, String body) {
    return Roles.only(
        entities.stream()
            .filter(entity -> entity.titles().stream().anyMatch(title -> isSame(title, role)))
            .toList());
  }

  // The shorter ends the longer: 局长 is 县粮食局局长, but 镇长 is no 副镇长.
  private static boolean isSame(String title, Speaker role) {
    String said = role.name();
    return ends(title, said) || ends(said, title);
  }

  private static boolean ends(String longer, String shorter) {
    int rest = longer.length() - shorter.length();
    return rest >= 0
        && longer.endsWith(shorter)
        && (rest == 0 || longer.charAt(rest - 1) != '副')
        && shorter.length() > 1;
  }

  @Override
  public boolean isAsking(Speaker speaker) {
    return !speaker.isNamed() && ASKING.stream().anyMatch(speaker.name()::endsWith);
  }
}
