package io.broadsheet.archive.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a reader searches for. */
public sealed interface Query {
  /** All of them. */
  record All(List<Query> parts) implements Query {
    public All {
      parts = List.copyOf(parts);
    }
  }

  /** At least one of them; nothing at all when there is none. */
  record Any(List<Query> parts) implements Query {
    public Any {
      parts = List.copyOf(parts);
    }
  }

  /** Everything else. */
  record Not(Query part) implements Query {}

  /**
   * A word, or a run of words and characters that stand one after the other.
   *
   * @param folded the run as a substring of {@link SearchText#text}
   * @param lexemes that a text with the run must have
   */
  record Term(String folded, List<String> lexemes, List<Token> tokens) implements Query {
    public Term {
      lexemes = List.copyOf(lexemes);
      tokens = List.copyOf(tokens);
    }

    /** None when nothing in the text could be found, such as punctuation alone. */
    static Optional<Term> of(String text) {
      List<Token> tokens = Tokens.of(text);
      FoldedText folded = new FoldedText();
      SequencedSet<String> lexemes = new LinkedHashSet<>();
      Lexemes needed = new Lexemes(lexemes::add);
      for (Token token : tokens) {
        folded.add(token);
        needed.add(token);
      }
      return tokens.isEmpty()
          ? Optional.empty()
          : Optional.of(new Term(folded.toString(), strongest(lexemes, tokens), tokens));
    }

    // A character says nothing that its pair does not say, and asking for both takes twice as long.
    private static List<String> strongest(SequencedSet<String> lexemes, List<Token> tokens) {
      List<String> kept = new ArrayList<>(lexemes);
      for (int i = 0; i < tokens.size(); i++) {
        Token token = tokens.get(i);
        boolean inPair =
            (i > 0 && tokens.get(i - 1).runsOnInto(token))
                || (i + 1 < tokens.size() && token.runsOnInto(tokens.get(i + 1)));
        if (inPair) {
          kept.remove(token.text());
        }
      }
      return kept;
    }

    /** Whether the index alone answers; else the folded text has the last word. */
    public boolean isExact() {
      return lexemes.size() == 1
          && (tokens.size() == 1
              || (tokens.size() == 2 && tokens.get(0).runsOnInto(tokens.get(1))));
    }

    /** As a tsquery: what a text must have in its vector. */
    public String needed() {
      return lexemes.stream().map(Lexemes::quoted).collect(Collectors.joining(" & "));
    }

    /** As a tsquery: the texts whose vector does not tell all. */
    public static String overflow() {
      return Lexemes.quoted(SearchText.OVERFLOW);
    }
  }

  /** Every term that a hit may have: what is marked, and what ranks. */
  default Stream<Term> wanted() {
    return switch (this) {
      case All(List<Query> parts) -> parts.stream().flatMap(Query::wanted);
      case Any(List<Query> parts) -> parts.stream().flatMap(Query::wanted);
      case Not ignored -> Stream.empty();
      case Term term -> Stream.of(term);
    };
  }

  /** As a tsquery for ranking; empty when the query only says what is not wanted. */
  default String ranking() {
    return wanted()
        .flatMap(term -> term.lexemes().stream())
        .distinct()
        .map(Lexemes::quoted)
        .collect(Collectors.joining(" | "));
  }
}
