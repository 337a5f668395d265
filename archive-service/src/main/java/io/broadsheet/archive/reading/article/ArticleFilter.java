package io.broadsheet.archive.reading.article;

import static java.util.Map.entry;

import io.broadsheet.archive.reading.Viewer;
import io.broadsheet.archive.reading.Visibility;
import io.broadsheet.archive.reading.database.Condition;
import io.broadsheet.archive.reading.page.Parameters;
import io.broadsheet.archive.reading.section.SectionTree;
import io.broadsheet.archive.search.Query;
import io.broadsheet.archive.search.QueryParser;
import io.broadsheet.archive.store.FilterKey;
import io.broadsheet.contracts.article.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Which articles are wanted. Of several values for one filter any will do; of several filters all
 * must be met.
 *
 * @param condition on current versions, as {@code v}, and what the viewer may see of them
 * @param query what is searched for, for ranking and marking
 * @param values the filters as given, by name
 */
record ArticleFilter(Condition condition, Optional<Query> query, Map<String, List<String>> values) {
  private static final Pattern DIGITS = Pattern.compile("[0-9]{1,9}");
  private static final Pattern BARE_TOPIC = Pattern.compile("[0-9]{8}");
  private static final SectionTree TOPICS = SectionTree.mediaTopics();
  private static final Pattern DIVISION = Pattern.compile("[0-9]{2,12}");

  private static final Map<String, Function<String, Condition>> FILTERS =
      Map.ofEntries(
          entry("q", q -> QueryCondition.of(query(q))),
          entry("section", ArticleFilter::section),
          entry("person", key -> Condition.of("v.persons && ?", keyOf(key))),
          entry("organization", key -> Condition.of("v.organizations && ?", keyOf(key))),
          entry("author", key -> Condition.of("v.authors && ?", keyOf(key))),
          entry("place", ArticleFilter::place),
          entry("feed", feed -> Condition.of("v.feed = ?", feed.strip())),
          entry("publication", name -> Condition.of("v.publication = ?", name.strip())),
          entry("edition", ArticleFilter::edition),
          entry("language", ArticleFilter::language),
          entry("from", ArticleFilter::from),
          entry("to", ArticleFilter::to),
          entry("status", word -> Condition.of("v.status = ?", Status.of(word).word())));

  /** The parameters that filter. */
  static Set<String> names() {
    return FILTERS.keySet();
  }

  /**
   * @throws io.broadsheet.archive.reading.page.BadParameter when a value makes no sense
   */
  static ArticleFilter of(Parameters parameters, Viewer viewer) {
    List<Condition> conditions = new ArrayList<>();
    Map<String, List<String>> values = new TreeMap<>();
    conditions.add(Visibility.ofVersions(viewer));
    for (var filter : FILTERS.entrySet()) {
      List<Condition> alternatives = parameters.all(filter.getKey(), filter.getValue());
      if (!alternatives.isEmpty()) {
        conditions.add(Condition.any(alternatives));
        values.put(filter.getKey(), parameters.all(filter.getKey()));
      }
    }
    return new ArticleFilter(
        Condition.all(conditions), wanted(parameters.all("q", ArticleFilter::query)), values);
  }

  /** Whether it names a status that readers never see. */
  boolean asksForMoreThanUsable() {
    return values.getOrDefault("status", List.of()).stream()
        .anyMatch(word -> Status.of(word) != Status.USABLE);
  }

  private static Optional<Query> wanted(List<Query> queries) {
    return switch (queries.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(queries.getFirst());
      default -> Optional.of(new Query.Any(queries));
    };
  }

  private static Query query(String text) {
    return QueryParser.parse(text).orElseThrow();
  }

  private static List<String> keyOf(String value) {
    return List.of(FilterKey.of(value));
  }

  // A Media Topic's code takes in the topics below it; it may come without its scheme.
  private static Condition section(String codeOrName) {
    String key = FilterKey.of(codeOrName);
    return BARE_TOPIC.matcher(key).matches()
        ? Condition.of("v.sections && ?", TOPICS.withNarrower("medtop:" + key))
        : Condition.of("v.sections && ?", TOPICS.withNarrower(key));
  }

  private static Condition place(String nameOrCode) {
    String key = FilterKey.of(nameOrCode);
    return DIVISION.matcher(key).matches()
        ? Condition.of("v.place_codes && ?", List.of(FilterKey.placeCode(key)))
        : Condition.of("v.places && ?", List.of(key));
  }

  private static Condition edition(String dateOrNumber) {
    return DIGITS.matcher(dateOrNumber).matches()
        ? Condition.of("v.edition_number = ?", Integer.valueOf(dateOrNumber))
        : Condition.of("v.edition_date = ?", Parameters.day(dateOrNumber));
  }

  /** A range takes in its subtags (RFC 4647, section 3.3.1): {@code zh} finds {@code zh-Hans}. */
  private static Condition language(String range) {
    String lower = range.strip().toLowerCase(Locale.ROOT);
    return Condition.of(
        "(lower(v.language) = ? OR starts_with(lower(v.language), ?))", lower, lower + "-");
  }

  private static Condition from(String dayOrTime) {
    return isTime(dayOrTime)
        ? Condition.of("v.published_at >= ?", Parameters.time(dayOrTime))
        : Condition.of("v.published_on >= ?", Parameters.day(dayOrTime));
  }

  private static Condition to(String dayOrTime) {
    return isTime(dayOrTime)
        ? Condition.of("v.published_at <= ?", Parameters.time(dayOrTime))
        : Condition.of("v.published_on <= ?", Parameters.day(dayOrTime));
  }

  private static boolean isTime(String dayOrTime) {
    return dayOrTime.indexOf('T') >= 0 || dayOrTime.indexOf('t') >= 0;
  }
}
