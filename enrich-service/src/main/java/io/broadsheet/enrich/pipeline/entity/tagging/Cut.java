package io.broadsheet.enrich.pipeline.entity.tagging;

import io.broadsheet.enrich.pipeline.text.Range;
import io.broadsheet.enrich.pipeline.text.Token;
import java.util.List;

/** Walks over a field's words sentence by sentence. */
final class Cut {
  private final List<Token> tokens;
  private int at;

  Cut(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** Those of the next sentence that lie whole in it. */
  List<Token> within(Range sentence) {
    while (at < tokens.size() && tokens.get(at).start() < sentence.start()) {
      at++;
    }
    int from = at;
    while (at < tokens.size() && tokens.get(at).end() <= sentence.end()) {
      at++;
    }
    return tokens.subList(from, at);
  }
}
