package io.broadsheet.benchmarks.editions.writing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns symbols of a grammar into words. What begins with a capital letter stays the same for a
 * whole story; what has been said in an edition is not said again as long as there is another way.
 */
public final class Words {
  private static final Pattern SLOT = Pattern.compile("\\{([^}]+)}");

  /** Besides sentences, what an edition says but once. */
  private static final Set<String> ONCE = Set.of("topic", "praise", "praise2");

  private final Dice dice;
  private final Language language;
  private final Set<String> said = new HashSet<>();
  private final Map<String, String> ofPaper = new HashMap<>();
  private final Map<String, String> ofStory = new HashMap<>();

  public Words(Dice dice, Language language) {
    this.dice = dice;
    this.language = language;
    ofPaper.put("County", say("county"));
  }

  /** Forgets what the last story was about. */
  public void beginStory() {
    ofStory.clear();
  }

  public boolean knows(String symbol) {
    return !language.grammar().rules(symbol).isEmpty();
  }

  /** What the symbol becomes this time. */
  public String say(String symbol) {
    return language.script(expand(fresh(symbol)));
  }

  /** The text with its slots filled. */
  public String fill(String text) {
    return language.script(expand(text));
  }

  /** The symbol's rule at an index: rules of two symbols may belong together. */
  public String say(String symbol, int index) {
    return language.script(expand(language.grammar().rules(symbol).get(index)));
  }

  /** Index of a rule that has not been said in this edition. */
  int unsaid(String symbol) {
    return language.grammar().rules(symbol).indexOf(fresh(symbol));
  }

  /** Whether something of the kind has not been said in this edition. */
  public boolean hasUnsaid(String symbol) {
    return !said.containsAll(language.grammar().rules(symbol));
  }

  private String fresh(String symbol) {
    List<String> rules = language.grammar().rules(symbol);
    List<String> unsaid = rules.stream().filter(rule -> !said.contains(rule)).toList();
    String rule = dice.pick(unsaid.isEmpty() ? rules : unsaid);
    // Names and small words may come back.
    if (symbol.indexOf('.') > 0 || ONCE.contains(symbol)) {
      said.add(rule);
    }
    return rule;
  }

  private String expand(String text) {
    Matcher slot = SLOT.matcher(text);
    StringBuilder filled = new StringBuilder();
    while (slot.find()) {
      slot.appendReplacement(filled, Matcher.quoteReplacement(slot(slot.group(1))));
    }
    return slot.appendTail(filled).toString();
  }

  private String slot(String name) {
    if (name.startsWith("n:")) {
      int dash = name.indexOf('-');
      return Integer.toString(
          dice.between(
              Integer.parseInt(name.substring(2, dash)),
              Integer.parseInt(name.substring(dash + 1))));
    }
    if (!Character.isUpperCase(name.charAt(0))) {
      return name.equals("person") ? person() : expand(fresh(name));
    }
    String known = ofPaper.get(name);
    if (known != null) {
      return known;
    }
    String bound = ofStory.get(name);
    if (bound == null) {
      bound = name.equals("Leader") ? person() : expand(fresh(name.toLowerCase(Locale.ROOT)));
      ofStory.put(name, bound);
    }
    return bound;
  }

  /** A name that nobody need bear. */
  private String person() {
    if (language == Language.ENGLISH) {
      return fresh("first") + " " + fresh("last");
    }
    return (dice.chance(0.06) ? fresh("compound") : fresh("surname")) + fresh("given");
  }

  /** One who signs; now and then with a name that is set with a middle dot. */
  public String signer() {
    return language == Language.SIMPLIFIED && dice.chance(0.04)
        ? fresh("minority")
        : language.name(person());
  }
}
