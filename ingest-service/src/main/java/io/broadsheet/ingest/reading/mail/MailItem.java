package io.broadsheet.ingest.reading.mail;

import io.broadsheet.contracts.article.Author;
import io.broadsheet.contracts.article.Filing;
import io.broadsheet.contracts.article.Handling;
import io.broadsheet.contracts.article.Media;
import io.broadsheet.contracts.article.Reading;
import io.broadsheet.contracts.article.Repair;
import io.broadsheet.contracts.article.SaidTime;
import io.broadsheet.contracts.article.Status;
import io.broadsheet.contracts.article.Story;
import io.broadsheet.contracts.article.Subject;
import io.broadsheet.contracts.article.WireFacts;
import io.broadsheet.ingest.reading.ReadItem;
import io.broadsheet.ingest.reading.Release;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes an article of a story that was read in a mail, with what the mail says of it.
 *
 * @param note to the editor, null when there is none
 * @param aside what goes to operators beside it, by name
 * @param within of the mail that it was attached to; empty for the mail that was posted
 */
record MailItem(
    Filed filed,
    List<Mailbox> authors,
    @Nullable String note,
    Map<String, Object> aside,
    Map<String, Object> within) {

  /**
   * A story of which only the mail says whose it is and when it was made.
   *
   * @param html clean, null when it was plain
   */
  ReadItem of(
      String guid, ReadItem read, @Nullable String html, List<Media> media, List<Repair> repairs) {
    SaidTime date = filed.date();
    Instant made = date == null ? null : date.at();
    Release release =
        read.edition() == null
            ? new Release(null, made, Status.USABLE, made, null, null, null, note, null)
            : read.release();
    Reading reading =
        new Reading(
            read.reading().confidence(),
            Stream.concat(repairs.stream(), read.reading().repairs().stream()).toList(),
            read.reading().maps());
    WireFacts wire =
        new WireFacts(
            new Handling(filed.expiresAt(), null, null, null, List.of()),
            Filing.none(),
            read.wire().rights(),
            html,
            media,
            filed.links(),
            date == null ? List.of() : List.of(date),
            extensions());
    return new ReadItem(
        guid, release, story(read.story(), read.edition() != null), read.edition(), reading, wire);
  }

  /** A story that a document of its own says all of; the mail only brought it. */
  ReadItem brought(String name, ReadItem read, List<Media> media) {
    WireFacts wire = read.wire();
    Map<String, Object> extensions = new LinkedHashMap<>(wire.extensions());
    Map<String, Object> nonpublic = copy(extensions.get(WireFacts.NONPUBLIC));
    // Posted without the mail it would be the same version.
    Map<String, Object> mail = filed.envelope();
    mail.putAll(aside);
    mail.put("file", name);
    if (note != null) {
      mail.put("note", note);
    }
    mail.putAll(within);
    nonpublic.put(WireFacts.TRANSMISSION, Map.of("mail", mail));
    extensions.put(WireFacts.NONPUBLIC, nonpublic);
    return new ReadItem(
        read.guid(),
        read.release(),
        read.story(),
        read.edition(),
        read.reading(),
        new WireFacts(
            wire.handling(),
            wire.filing(),
            wire.rights(),
            wire.html(),
            Stream.concat(wire.media().stream(), media.stream()).toList(),
            wire.links(),
            wire.times(),
            extensions));
  }

  private static Map<String, Object> copy(@Nullable Object tree) {
    Map<String, Object> copy = new LinkedHashMap<>();
    if (tree instanceof Map<?, ?> map) {
      map.forEach((key, value) -> copy.put(String.valueOf(key), value));
    }
    return copy;
  }

  private Story story(Story read, boolean isPrinted) {
    boolean takesSender = read.authors().isEmpty() && !isPrinted;
    List<Subject> subjects =
        Stream.concat(read.subjects().stream(), filed.keywords().stream()).toList();
    return new Story(
        read.headline(),
        read.subheadlines(),
        takesSender ? senders() : read.authors(),
        read.dateline(),
        read.body(),
        read.language(),
        subjects);
  }

  private List<Author> senders() {
    return authors.stream()
        .map(Mailbox::name)
        .filter(Objects::nonNull)
        // Programs put the address where a name should be.
        .filter(name -> !name.contains("@"))
        .distinct()
        .limit(50)
        .map(name -> new Author(name, null))
        .toList();
  }

  private Map<String, Object> extensions() {
    Map<String, Object> mail = filed.envelope();
    mail.putAll(aside);
    Map<String, Object> nonpublic = new LinkedHashMap<>();
    nonpublic.put("mail", mail);
    Map<String, Object> transmission = new LinkedHashMap<>(filed.transmission());
    transmission.putAll(within);
    nonpublic.put(WireFacts.TRANSMISSION, transmission);
    return Map.of(WireFacts.NONPUBLIC, nonpublic);
  }
}
