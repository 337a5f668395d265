package io.broadsheet.archive.search;

import java.util.function.Consumer;

/**
 * What goes into the index for a row of tokens: words, single characters, and each two characters
 * that follow one another, so that a search for any number of characters has something to ask for.
 */
final class Lexemes {
  private final Consumer<String> consumer;
  private Token last = new Token("", 0, 0, true);

  Lexemes(Consumer<String> consumer) {
    this.consumer = consumer;
  }

  void add(Token token) {
    if (last.runsOnInto(token)) {
      consumer.accept(last.text() + token.text());
    }
    consumer.accept(token.text());
    last = token;
  }

  /** As PostgreSQL reads a lexeme in a tsvector or a tsquery. */
  static String quoted(String lexeme) {
    return "'" + lexeme.replace("\\", "\\\\").replace("'", "''") + "'";
  }
}
