package io.broadsheet.archive.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Marks in a text what a query found there. */
public final class Highlighter {
  private static final String OPEN = "<mark>";
  private static final String CLOSE = "</mark>";
  // Around the first hit; a Chinese sentence or two.
  private static final int BEFORE = 40;
  private static final int AFTER = 120;
  // A hit beyond is not worth reading a book for.
  private static final int FARTHEST = 200_000;

  private final List<Query.Term> terms;

  public Highlighter(Query query) {
    this.terms = query.wanted().distinct().toList();
  }

  /**
   * The whole text as HTML with its hits marked.
   *
   * @return none when there is no hit
   */
  public Optional<String> whole(String text) {
    List<Hit> hits = hits(text);
    return hits.isEmpty() ? Optional.empty() : Optional.of(marked(text, 0, text.length(), hits));
  }

  /**
   * The part of the text around its first hit, as HTML with the hits in it marked.
   *
   * @return none when there is no hit
   */
  public Optional<String> snippet(String text) {
    String near = text.length() <= FARTHEST ? text : text.substring(0, FARTHEST);
    List<Hit> hits = hits(near);
    if (hits.isEmpty()) {
      return Optional.empty();
    }
    int from = whole(near, Math.max(0, hits.getFirst().start() - BEFORE));
    int to = whole(near, Math.min(near.length(), hits.getFirst().end() + AFTER));
    String marked = marked(near, from, to, hits);
    return Optional.of((from > 0 ? "…" : "") + marked + (to < text.length() ? "…" : ""));
  }

  private record Hit(int start, int end) {}

  private List<Hit> hits(String text) {
    List<Token> tokens = Tokens.of(text);
    List<Hit> hits = new ArrayList<>();
    int next = 0;
    while (next < tokens.size()) {
      int length = longestAt(tokens, next);
      if (length > 0) {
        hits.add(new Hit(tokens.get(next).start(), tokens.get(next + length - 1).end()));
      }
      next += Math.max(1, length);
    }
    return hits;
  }

  private int longestAt(List<Token> tokens, int first) {
    int longest = 0;
    for (Query.Term term : terms) {
      if (term.tokens().size() > longest && matches(term.tokens(), tokens, first)) {
        longest = term.tokens().size();
      }
    }
    return longest;
  }

  private static boolean matches(List<Token> term, List<Token> tokens, int first) {
    if (first + term.size() > tokens.size()) {
      return false;
    }
    for (int i = 0; i < term.size(); i++) {
      Token wanted = term.get(i);
      Token found = tokens.get(first + i);
      if (wanted.isWord() != found.isWord() || !wanted.text().equals(found.text())) {
        return false;
      }
      if (i > 0
          && term.get(i - 1).runsOnInto(wanted) != tokens.get(first + i - 1).runsOnInto(found)) {
        return false;
      }
    }
    return true;
  }

  private static String marked(String text, int from, int to, List<Hit> hits) {
    StringBuilder marked = new StringBuilder();
    int at = from;
    for (Hit hit : hits) {
      if (hit.start() >= at && hit.end() <= to) {
        escape(marked, text, at, hit.start());
        marked.append(OPEN);
        escape(marked, text, hit.start(), hit.end());
        marked.append(CLOSE);
        at = hit.end();
      }
    }
    escape(marked, text, at, to);
    return marked.toString();
  }

  private static void escape(StringBuilder out, String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char sign = text.charAt(i);
      switch (sign) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        case '"' -> out.append("&quot;");
        default -> out.append(sign);
      }
    }
  }

  /** Never between the halves of a character. */
  private static int whole(String text, int at) {
    boolean splits =
        at > 0
            && at < text.length()
            && Character.isLowSurrogate(text.charAt(at))
            && Character.isHighSurrogate(text.charAt(at - 1));
    return splits ? at - 1 : at;
  }
}
