package io.broadsheet.enrich.pipeline.lexicon;

import java.util.HashSet;
import java.util.Set;

/** Finds all of many words in a text in one walk, those within others too. */
public final class Words {
  private final Trie trie;

  /** What is told of each word found. */
  public interface Visitor {
    void word(int start, int end);
  }

  public Words(Set<String> words) {
    trie = Trie.of(words);
  }

  /** Every place of every word, in the order of where they begin, then shortest first. */
  public void visit(String text, Visitor visitor) {
    for (int at = 0; at < text.length(); at++) {
      int start = at;
      trie.eachFrom(text, start, end -> visitor.word(start, end));
    }
  }

  /** Those that stand in a text. */
  public Set<String> in(String text) {
    Set<String> found = new HashSet<>();
    visit(text, (start, end) -> found.add(text.substring(start, end)));
    return Set.copyOf(found);
  }
}
