package io.broadsheet.benchmarks.editions.writing;

import com.ibm.icu.text.Transliterator;

/** What a paper is written in. */
public enum Language {
  SIMPLIFIED,
  TRADITIONAL,
  ENGLISH;

  public Grammar grammar() {
    return this == ENGLISH ? Grammar.ENGLISH : Grammar.CHINESE;
  }

  public boolean isChinese() {
    return this != ENGLISH;
  }

  /** The text in this language's characters, where the grammar has simplified ones. */
  public String script(String text) {
    if (this != TRADITIONAL) {
      return text;
    }
    String converted = Script.TRADITIONAL.transliterate(text);
    // Papers in traditional characters quote so.
    // ICU's 歷 is history; a calendar is a 曆.
    return converted.replace("農歷", "農曆").replace('“', '「').replace('”', '」');
  }

  /** Surnames keep the form that they have always had: 范 is no 範, 于 no 於. */
  public String name(String name) {
    boolean kept = this == TRADITIONAL && "范于余姜沈".indexOf(name.charAt(0)) >= 0;
    return kept ? name.charAt(0) + script(name.substring(1)) : script(name);
  }

  /** ICU's rules, which are slow to load: only when a paper wants them. */
  private static final class Script {
    static final Transliterator TRADITIONAL = Transliterator.getInstance("Simplified-Traditional");
  }
}
