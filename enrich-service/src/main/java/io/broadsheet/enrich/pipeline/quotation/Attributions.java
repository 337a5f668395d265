package io.broadsheet.enrich.pipeline.quotation;

import io.broadsheet.enrich.pipeline.text.Range;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds who speaks: before the marks (甲说：“…”), behind them (“…”甲说; "…", said A), or between. */
final class Attributions {
  // said Harriet Plowden; said the Freight Rail Council's president
  private static final int BEHIND_VERB = 60;

  private final String body;
  private final Speakers speakers;
  private final Verbs verbs;

  Attributions(String body, Speakers speakers, Verbs verbs) {
    this.body = body;
    this.speakers = speakers;
    this.verbs = verbs;
  }

  /**
   * @param speaking who spoke last in the same paragraph
   */
  Attribution of(Range marked, @Nullable Speaker speaking) {
    int mark = marked.start() - 1;
    int from = Clauses.start(body, mark);
    int verb = verbs.last(body, from, mark);
    if (verb >= 0) {
      return new Attribution(true, speaker(from, verb, mark, speaking));
    }
    int behind = Math.min(marked.end() + 1, body.length());
    int to = Clauses.end(body, behind);
    int verbBehind = verbs.first(body, behind, to);
    if (verbBehind >= 0) {
      return new Attribution(true, speaker(behind, verbBehind, to, speaking));
    }
    if (mark > 0 && "：:".indexOf(body.charAt(mark - 1)) >= 0) {
      // 儿子劝她歇一歇，邢玉兰总是摆摆手：“…”
      int comma = Math.max(body.lastIndexOf('，', mark), body.lastIndexOf(',', mark));
      return said(
          before(Math.max(from, comma), mark, speaking, true)
              .or(() -> before(from, mark, speaking, false)));
    }
    // “怕。”他老实地点点头: who stands first behind the marks is the one who spoke.
    return said(directlyBehind(behind, to, speaking));
  }

  private static Attribution said(Optional<Speaker> speaker) {
    return speaker.map(one -> new Attribution(true, one)).orElse(Attribution.NONE);
  }

  // Before the verb, where most languages have who does it; in English also behind it.
  private @Nullable Speaker speaker(int from, int verb, int to, @Nullable Speaker speaking) {
    return before(from, verb, speaking, false)
        .or(() -> isLatin(verb) ? behind(verb, to, speaking) : Optional.empty())
        .orElse(null);
  }

  private Optional<Speaker> before(int from, int to, @Nullable Speaker speaking, boolean isFirst) {
    Optional<Speaker> named = isFirst ? speakers.first(from, to) : speakers.last(from, to);
    int pronoun = speakers.pronoun(from, to);
    boolean isPronoun =
        pronoun >= 0 && named.map(one -> one.start() > pronoun == isFirst).orElse(true);
    return isPronoun ? meant(pronoun, speaking) : named;
  }

  private Optional<Speaker> behind(int verb, int to, @Nullable Speaker speaking) {
    int most = Math.min(to, verb + BEHIND_VERB);
    Optional<Speaker> named = speakers.first(verb, most);
    int pronoun = speakers.pronoun(verb, most);
    boolean isPronoun = pronoun >= 0 && named.map(one -> one.start() > pronoun).orElse(true);
    return isPronoun ? meant(pronoun, speaking) : named;
  }

  private Optional<Speaker> directlyBehind(int behind, int to, @Nullable Speaker speaking) {
    int pronoun = speakers.pronoun(behind, Math.min(to, behind + 1));
    if (pronoun == behind) {
      return meant(pronoun, speaking);
    }
    return speakers.first(behind, to).filter(one -> one.start() == behind);
  }

  // Who spoke last goes on, unless somebody else has been named since.
  private Optional<Speaker> meant(int pronoun, @Nullable Speaker speaking) {
    Optional<Speaker> meant = speakers.meant(pronoun);
    boolean goesOn = speaking != null && speakers.last(speaking.end(), pronoun).isEmpty();
    return meant.isPresent() || !goesOn ? meant : Optional.ofNullable(speaking);
  }

  private boolean isLatin(int at) {
    return body.charAt(at) < 0x80;
  }
}
