package io.broadsheet.ingest.reading.mail;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a mail tells in its text, by whom, and under which headline: the mail's own, or that of a
 * mail in it that its sender only passes on.
 *
 * @param headline null when no subject gives one
 * @param letter whose text is told
 * @param notes of all that passed it on, for the editor; null when there are none
 * @param around quotes, signatures and the headers of what was passed on, by kind
 */
record Told(
    @Nullable String headline,
    List<Mailbox> authors,
    Letter letter,
    @Nullable String notes,
    Map<String, Object> around) {
  private static final int MOST_HANDS = 10;

  static Told of(Header header, List<Body> bodies) {
    SubjectLine subject = SubjectLine.of(header.text("Subject"));
    String headline = subject.headline();
    List<Mailbox> authors = header.mailboxes("From");
    List<Placed> notes = new ArrayList<>();
    List<Placed> signature = new ArrayList<>();
    List<Map<String, String>> passedOn = new ArrayList<>();
    Letter letter = Letter.of(bodies.stream().flatMap(body -> body.lines().stream()).toList());
    for (int hands = 0; hands < MOST_HANDS && passesOn(letter, subject); hands++) {
      Letter.Inside inside = Objects.requireNonNull(letter.inside());
      notes.addAll(letter.notes());
      notes.addAll(letter.own());
      signature.addAll(letter.signature());
      passedOn.add(inside.fields());
      List<Mailbox> from = Mailbox.list(inside.fields().getOrDefault("from", ""), header.ofFeed());
      authors = from.isEmpty() ? authors : from;
      String title = SubjectLine.of(inside.fields().get("subject")).headline();
      headline = title == null ? headline : title;
      letter = Letter.of(inside.lines());
    }
    notes.addAll(letter.notes());
    signature.addAll(letter.signature());
    return new Told(
        headline, authors, letter, text(notes), around(letter, bodies, signature, passedOn));
  }

  /** Who only passes on says nothing of his own, or that it comes with the mail. */
  private static boolean passesOn(Letter letter, SubjectLine subject) {
    Letter.Inside inside = letter.inside();
    return inside != null
        && letter.isCovering()
        && (inside.isForward()
            || subject.isForward()
            || (!subject.isReply() && letter.own().stream().allMatch(Placed::isBlank)));
  }

  private static Map<String, Object> around(
      Letter letter,
      List<Body> bodies,
      List<Placed> signature,
      List<Map<String, String>> passedOn) {
    List<Placed> quoted = new ArrayList<>(letter.quoted());
    Letter.Inside inside = letter.inside();
    if (inside != null) {
      inside.fields().forEach((name, value) -> quoted.add(Placed.nowhere(name + ": " + value)));
      quoted.addAll(inside.lines());
    }
    Map<String, Object> around = new LinkedHashMap<>();
    put(
        around,
        "signature",
        text(signature),
        bodies.stream().flatMap(body -> body.around().signature().stream()));
    put(
        around,
        "quoted",
        text(quoted),
        bodies.stream().flatMap(body -> body.around().quoted().stream()));
    if (!passedOn.isEmpty()) {
      around.put("forwarded", passedOn);
    }
    return around;
  }

  private static void put(
      Map<String, Object> around, String name, @Nullable String text, Stream<String> more) {
    String all =
        Stream.concat(Stream.ofNullable(text), more)
            .filter(each -> !each.isBlank())
            .collect(Collectors.joining("\n"));
    if (!all.isEmpty()) {
      around.put(name, all);
    }
  }

  private static @Nullable String text(List<Placed> lines) {
    String text =
        lines.stream()
            .map(Placed::text)
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .collect(Collectors.joining("\n"));
    return text.isEmpty() ? null : text;
  }

  /** What the sender says to readers. */
  Placed text() {
    return Placed.join(letter.own(), "\n");
  }
}
