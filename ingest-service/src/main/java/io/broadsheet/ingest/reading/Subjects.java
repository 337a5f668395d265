package io.broadsheet.ingest.reading;

import static java.util.stream.Collectors.toUnmodifiableMap;

import io.broadsheet.contracts.Tsv;
import io.broadsheet.contracts.article.Subject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Subjects in one form, whatever a feed calls their vocabularies: IPTC's by their usual aliases
 * ({@code medtop:20000763}), and to each old subject code the Media Topic that took its place, or
 * that of the wider code.
 */
public final class Subjects {
  private static final Pattern NEWSCODE =
      Pattern.compile("https?://cv\\.iptc\\.org/newscodes/([a-z0-9-]+)/?([^/#?]*)/?");
  private static final Pattern EIGHT_DIGITS = Pattern.compile("(?:[A-Za-z-]+:)?([0-9]{8})");
  // The aliases that IPTC recommends, where they are not the vocabulary's own name.
  private static final Map<String, String> ALIASES =
      Map.of(
          "mediatopic",
          "medtop",
          "subjectcode",
          "subj",
          "iptc",
          "subj",
          "iptc-subjectcode",
          "subj");
  // SSMMMDDD: seventeen subjects, each with matters and their details.
  private static final Pattern SUBJECT_CODE = Pattern.compile("(?:0[1-9]|1[0-7])[0-9]{6}");
  // No other vocabulary has eight digits that begin so; agencies put them under schemes of theirs.
  private static final Pattern MEDIA_TOPIC = Pattern.compile("(?:[^:]+:|.*/)?(2000[0-9]{4})");
  private static final Pattern WIKIDATA =
      Pattern.compile("(?:.*wikidata\\.org/(?:entity|wiki)/|(?:wd|wikidata):)(Q[0-9]+)");
  private static final Map<String, Topic> BY_SUBJECT_CODE =
      rows("subject-codes.tsv")
          .collect(toUnmodifiableMap(cells -> cells[0], cells -> new Topic(cells[1], cells[2])));
  private static final Map<String, Topic> BY_CODE =
      rows("media-topics.tsv")
          .collect(toUnmodifiableMap(cells -> cells[0], cells -> new Topic(cells[0], cells[1])));
  private static final Map<String, Topic> BY_WIKIDATA =
      rows("media-topics.tsv")
          .filter(cells -> !cells[2].isEmpty())
          .collect(toUnmodifiableMap(cells -> cells[2], cells -> new Topic(cells[0], cells[1])));

  private Subjects() {}

  private record Topic(String code, String name) {}

  /**
   * A subject from what a feed gives: a scheme may be an address or an alias, a code may be an
   * address, a qualified code or a bare one; a name alone is its own code.
   *
   * @return null when there is neither code nor name
   */
  public static @Nullable Subject of(
      @Nullable String scheme, @Nullable String code, @Nullable String name) {
    String said = code == null || code.isBlank() ? name : code;
    if (said == null || said.isBlank()) {
      return null;
    }
    String id = said.strip();
    Matcher address = NEWSCODE.matcher(id);
    if (address.matches() && !address.group(2).isEmpty()) {
      return qualified(alias(address.group(1)), address.group(2), name);
    }
    if (scheme != null && !scheme.isBlank()) {
      Matcher vocabulary = NEWSCODE.matcher(scheme.strip());
      String alias = alias(vocabulary.matches() ? vocabulary.group(1) : scheme.strip());
      return isIptc(alias)
          ? qualified(alias, id.substring(id.indexOf(':') + 1), name)
          : new Subject(alias, id, blankToNull(name));
    }
    return unnamed(id, blankToNull(name));
  }

  /** The subjects, each that means a Media Topic followed by that topic; none twice. */
  public static List<Subject> withMediaTopics(List<Subject> subjects) {
    Set<Subject> all = new LinkedHashSet<>();
    Set<String> said = subjects.stream().map(Subject::code).collect(Collectors.toSet());
    for (Subject subject : subjects) {
      all.add(subject);
      Topic topic = topic(subject);
      if (topic != null && !said.contains(topic.code())) {
        all.add(
            new Subject("medtop", topic.code(), topic.name(), subject.kind(), subject.relevance()));
      }
    }
    return List.copyOf(all);
  }

  private static @Nullable Topic topic(Subject subject) {
    if (subject.scheme().equals("subj")) {
      Matcher digits = EIGHT_DIGITS.matcher(subject.code());
      return digits.matches() ? topic(digits.group(1)) : null;
    }
    Matcher wikidata = WIKIDATA.matcher(subject.code());
    if (wikidata.matches()) {
      return BY_WIKIDATA.get(wikidata.group(1));
    }
    Matcher code = MEDIA_TOPIC.matcher(subject.code());
    return !subject.scheme().equals("medtop") && code.matches()
        ? BY_CODE.get("medtop:" + code.group(1))
        : null;
  }

  /** The topic of the code, else that of its matter, else that of its subject. */
  private static @Nullable Topic topic(String code) {
    return Stream.of(code, code.substring(0, 5) + "000", code.substring(0, 2) + "000000")
        .map(BY_SUBJECT_CODE::get)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static Subject unnamed(String id, @Nullable String name) {
    if (SUBJECT_CODE.matcher(id).matches()) {
      return qualified("subj", id, name);
    }
    int colon = id.indexOf(':');
    boolean isQualified = colon > 0 && id.indexOf(' ') < 0 && !id.startsWith("//", colon + 1);
    if (!isQualified) {
      return new Subject("feed", id, name);
    }
    String code = id.substring(colon + 1);
    boolean isOfSubjects = id.startsWith("subject") && SUBJECT_CODE.matcher(code).matches();
    String alias = isOfSubjects ? "subj" : alias(id.substring(0, colon));
    return isIptc(alias) ? qualified(alias, code, name) : new Subject(alias, id, name);
  }

  private static boolean isIptc(String alias) {
    return alias.equals("medtop") || alias.equals("subj");
  }

  private static Subject qualified(String alias, String code, @Nullable String name) {
    return new Subject(alias, alias + ":" + code, blankToNull(name));
  }

  private static String alias(String vocabulary) {
    return ALIASES.getOrDefault(vocabulary, vocabulary);
  }

  private static @Nullable String blankToNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  private static Stream<String[]> rows(String file) {
    return Tsv.rows(Subjects.class, file).stream();
  }
}
