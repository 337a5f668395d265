package io.broadsheet.enrich.pipeline.keyword;

import io.broadsheet.contracts.enrichment.Entity;
import io.broadsheet.contracts.enrichment.EntityType;
import io.broadsheet.contracts.enrichment.Mention;
import io.broadsheet.enrich.pipeline.text.Draft;
import io.broadsheet.enrich.pipeline.text.SegmentedText;
import io.broadsheet.enrich.pipeline.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The names of an article: where they stand, and how much it is about each. */
final class Names {
  private static final int LONGEST_TITLE = 16;
  private static final int MOST = 64;
  private static final double LEAST_SURE = 0.4;
  private static final double PLACE = 0.7;
  private static final double GENERIC = 0.5;
  private static final double LISTED = 0.5;
  // 县公安局, 镇党委: which one, only the paper's readers know.
  private static final Pattern WITHOUT_OWN_NAME = Pattern.compile("[省市县区镇乡村州盟旗].{1,6}");
  // 三省, 两地: how many places, but not which.
  private static final Pattern COUNTED = Pattern.compile("[一二三四五六七八九十两兩多各][省市县縣区區镇鎮乡鄉村州地]");
  private static final Pattern LETTERS = Pattern.compile("^\\p{L}.*\\p{L}{2}|^\\p{L}{2}");

  private final Draft draft;
  private final List<Entity> entities;
  private final Map<String, List<int[]>> stretches = new HashMap<>();

  Names(Draft draft) {
    this.draft = draft;
    Set<String> words =
        draft.isChinese()
            ? Set.of()
            : draft.body().tokens().stream().map(Token::text).collect(Collectors.toSet());
    this.entities =
        draft.entities().stream().filter(entity -> !isWordOfHeadline(entity, words)).toList();
    for (Entity entity : entities) {
      for (Mention mention : entity.mentions()) {
        stretches
            .computeIfAbsent(mention.field(), field -> new ArrayList<>())
            .add(new int[] {mention.start(), mention.end()});
      }
    }
    stretches.values().forEach(list -> list.sort(Comparator.comparingInt(one -> one[0])));
  }

  // Headlines write words with a capital that the body writes small: Apple crop shrinks.
  private static boolean isWordOfHeadline(Entity entity, Set<String> words) {
    return words.contains(entity.name().toLowerCase(Locale.ROOT))
        && entity.mentions().stream().noneMatch(m -> m.field().equals(SegmentedText.BODY));
  }

  /** Whether a stretch has something in common with a name. */
  boolean overlap(String field, int start, int end) {
    List<int[]> sorted = stretches.getOrDefault(field, List.of());
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (sorted.get(middle)[1] > start) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low < sorted.size() && sorted.get(low)[0] < end;
  }

  /** Names with their weight; a short form's goes to the name that it is short for. */
  Map<String, Double> weights(Bylines bylines) {
    Map<String, Double> weights = new LinkedHashMap<>();
    Map<String, EntityType> types = new HashMap<>();
    for (Entity entity : entities) {
      List<Mention> about = bylines.without(entity);
      if (!about.isEmpty() && isFit(entity)) {
        weights.merge(entity.name(), weight(entity, about), Double::sum);
        types.putIfAbsent(entity.name(), entity.type());
      }
    }
    return joined(heaviest(weights), types);
  }

  // What weighs less than so many others is no keyword.
  private static Map<String, Double> heaviest(Map<String, Double> weights) {
    Map<String, Double> heaviest = new LinkedHashMap<>();
    weights.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .limit(MOST)
        .forEach(entry -> heaviest.put(entry.getKey(), entry.getValue()));
    return heaviest;
  }

  private Map<String, Double> joined(Map<String, Double> weights, Map<String, EntityType> types) {
    for (String shorter : List.copyOf(weights.keySet())) {
      weights.keySet().stream()
          .filter(name -> types.get(name) == types.get(shorter) && isShortFor(shorter, name))
          .max(Comparator.comparingDouble(weights::get))
          .ifPresent(
              name -> {
                weights.merge(name, weights.getOrDefault(shorter, 0.0), Double::sum);
                weights.remove(shorter);
              });
    }
    return weights;
  }

  private boolean isShortFor(String shorter, String name) {
    if (name.length() <= shorter.length()) {
      return false;
    }
    return draft.isChinese()
        ? name.contains(shorter)
        : (" " + name + " ").contains(" " + shorter + " ");
  }

  private static boolean isFit(Entity entity) {
    return entity.confidence() >= LEAST_SURE
        && !COUNTED.matcher(entity.name()).matches()
        && entity.name().length() >= 2
        && LETTERS.matcher(entity.name()).find()
        // 区委 and 省委 stand in every story of a county paper.
        && (entity.type() != EntityType.ORGANIZATION || entity.name().length() > 2)
        && (entity.type() != EntityType.WORK || entity.name().length() <= LONGEST_TITLE);
  }

  private double weight(Entity entity, List<Mention> about) {
    long inHeadline = about.stream().filter(m -> m.field().equals(SegmentedText.HEADLINE)).count();
    double times = about.size() + (KeywordStage.HEADLINE - 1) * inHeadline;
    boolean isListed = about.size() == 1 && isListed(about.getFirst());
    return times * WordRarity.ofName() * share(entity) * (isListed ? LISTED : 1);
  }

  private static double share(Entity entity) {
    return switch (entity.type()) {
      case PLACE -> PLACE;
      case ORGANIZATION -> WITHOUT_OWN_NAME.matcher(entity.name()).matches() ? GENERIC : 1;
      case PERSON, EVENT, WORK -> 1;
    };
  }

  // One of several: 罗启明、赖秋月参加会议, 辗转河南、福建.
  private boolean isListed(Mention mention) {
    if (!mention.field().equals(SegmentedText.BODY)) {
      return false;
    }
    String body = draft.body().text();
    return at(body, mention.end()) == '、' || at(body, mention.start() - 1) == '、';
  }

  private static char at(String text, int index) {
    return index < 0 || index >= text.length() ? ' ' : text.charAt(index);
  }
}
