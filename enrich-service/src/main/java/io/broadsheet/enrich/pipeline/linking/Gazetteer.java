package io.broadsheet.enrich.pipeline.linking;

import com.ibm.icu.util.ULocale;
import io.broadsheet.contracts.Tsv;
import io.broadsheet.enrich.pipeline.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Names of divisions and countries, in full and in short, with all that each may mean. */
public final class Gazetteer {
  /** What a name may mean. */
  public record Entry(String name, boolean isFull, List<Division> divisions) {
    public Entry {
      divisions = List.copyOf(divisions);
    }

    /** Of the highest division that the name may mean. */
    public int highestLevel() {
      return divisions.stream().mapToInt(Division::level).min().orElse(4);
    }
  }

  // The list of divisions has forestry bureaus and the like, which an article means as bodies.
  private static final String OFFICES = "局委办院所处部";

  private final Lexicon<Entry> entries;
  private final Divisions divisions = new Divisions();

  /** Reads the resource; takes a fraction of a second and some 15 MB. */
  public Gazetteer() {
    Map<String, List<Division>> full = new HashMap<>();
    Map<String, List<Division>> shortened = new HashMap<>();
    Set<String> words = Tsv.words(Gazetteer.class, "not-places.tsv");
    for (Division division : divisions.all()) {
      put(full, division.name(), division, words);
      divisions.shortForm(division).ifPresent(name -> put(shortened, name, division, words));
    }
    addCountries(full);
    Map<String, Entry> all = new HashMap<>();
    shortened.forEach((name, divisions) -> all.put(name, new Entry(name, false, divisions)));
    full.forEach(
        (name, divisions) -> {
          Entry before = all.get(name);
          List<Division> both = new ArrayList<>(divisions);
          if (before != null) {
            both.addAll(before.divisions());
          }
          all.put(name, new Entry(name, true, both));
        });
    entries = new Lexicon<>(all);
  }

  /** What a name may mean; none when it is not in the gazetteer. */
  public Optional<Entry> named(String name) {
    return entries.get(name);
  }

  /** The division of a code; none when there is no such. */
  public Optional<Division> coded(String code) {
    return divisions.coded(code);
  }

  /** Full names of streets, towns and townships that stand in a text. */
  public Set<String> townshipsIn(String text) {
    return divisions.townshipsIn(text);
  }

  /** All divisions, also those whose names are common words and not looked for in texts. */
  Divisions divisions() {
    return divisions;
  }

  /** The longest name that begins at a place in a text. */
  public Optional<Lexicon.Match<Entry>> startingAt(String text, int start) {
    return entries.startingAt(text, start);
  }

  private static void put(
      Map<String, List<Division>> byName, String name, Division division, Set<String> words) {
    if (!words.contains(name) && OFFICES.indexOf(name.charAt(name.length() - 1)) < 0) {
      byName.computeIfAbsent(name, key -> new ArrayList<>()).add(division);
    }
  }

  private static void addCountries(Map<String, List<Division>> full) {
    for (String code : Locale.getISOCountries()) {
      ULocale country = new ULocale("", code);
      // Hong Kong, Macao and Taiwan stand among the divisions already.
      if (!Set.of("HK", "MO", "TW").contains(code)) {
        addCountry(full, country.getDisplayCountry(ULocale.SIMPLIFIED_CHINESE), code);
        addCountry(full, country.getDisplayCountry(ULocale.ENGLISH), code);
      }
    }
  }

  private static void addCountry(Map<String, List<Division>> full, String name, String code) {
    if (name.length() >= 2 && !name.equals(code)) {
      full.computeIfAbsent(name, key -> new ArrayList<>()).addFirst(new Division(code, name));
    }
  }
}
