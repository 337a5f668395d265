package io.broadsheet.ingest.reading;

import io.broadsheet.contracts.article.Author;
import io.broadsheet.contracts.article.Dateline;
import io.broadsheet.contracts.article.Media;
import io.broadsheet.contracts.article.Rendition;
import io.broadsheet.contracts.article.Status;
import io.broadsheet.contracts.article.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was read of a document, as lines that a person can check against it. */
final class Rendering {
  private final List<String> lines = new ArrayList<>();

  private Rendering() {}

  static String of(ReadOutcome outcome) {
    Rendering rendering = new Rendering();
    switch (outcome) {
      case Refused refused -> rendering.refused(refused);
      case ReadDocument document -> rendering.document(document);
    }
    return String.join("\n", rendering.lines) + "\n";
  }

  private void refused(Refused refused) {
    line("refused", refused.status() + " " + refused.slug());
    refused.faults().forEach(fault -> line("fault", fault.message()));
  }

  private void document(ReadDocument document) {
    line("format", document.format());
    document.items().forEach(this::item);
    document
        .refused()
        .forEach(item -> line("refused", item.position() + " " + item.guid() + " " + item.type()));
  }

  private void item(ReadItem item) {
    lines.add("");
    line("id", item.guid());
    release(item.release());
    line("headline", item.story().headline());
    item.story().subheadlines().forEach(each -> line("subheadline", each));
    item.story().authors().forEach(each -> line("author", author(each)));
    line("dateline", dateline(item.story().dateline()));
    line("language", item.story().language());
    item.story().body().lines().forEach(each -> line("body", each));
    item.story().subjects().forEach(each -> line("subject", subject(each)));
    item.wire().filing().genres().forEach(each -> line("genre", subject(each)));
    item.wire().filing().located().forEach(each -> line("located", subject(each)));
    item.wire().filing().named().forEach(each -> line("named", subject(each)));
    line("slugline", item.wire().filing().slugline());
    line("description", item.wire().filing().description());
    item.wire().media().forEach(this::media);
    item.wire()
        .links()
        .forEach(each -> line("link", join(each.rel(), each.target(), each.title())));
    line("rights", item.wire().rights());
    line("signals", String.join(" ", item.wire().handling().signals()));
    item.wire()
        .times()
        .forEach(each -> line("time", join(each.field(), each.said(), each.at(), each.zone())));
    line("expires", item.wire().handling().expiresAt());
    line("first made", item.wire().handling().firstMadeAt());
    flat("", item.wire().extensions()).forEach((path, value) -> line("more" + path, value));
  }

  private void release(Release release) {
    line("version", release.version());
    line("made", release.madeAt());
    line("status", release.status() == Status.USABLE ? null : release.status());
    line("published", release.publishedAt());
    line("embargo", release.embargoedUntil());
    line("urgency", release.urgency());
    line("note", release.editorNote());
    line("url", release.url());
  }

  private void media(Media media) {
    line(
        "media",
        join(
            media.kind(),
            media.role(),
            media.uri(),
            media.headline(),
            media.caption(),
            media.credit()));
    for (Rendition file : media.renditions()) {
      line(
          "file",
          join(
              file.name(),
              file.href(),
              file.mediaType(),
              file.width(),
              file.height(),
              file.bytes(),
              file.seconds()));
    }
  }

  private static String subject(Subject subject) {
    return join(
        subject.scheme(), subject.code(), subject.name(), subject.kind(), subject.relevance());
  }

  private static String author(Author author) {
    return join(author.name(), author.role());
  }

  private static @Nullable String dateline(@Nullable Dateline dateline) {
    return dateline == null ? null : join(dateline.place(), dateline.date(), dateline.source());
  }

  /** The leaves of the extensions with the way to each. */
  private static Map<String, String> flat(String path, @Nullable Object value) {
    Map<String, String> leaves = new TreeMap<>();
    switch (value) {
      case Map<?, ?> map ->
          map.forEach((key, inner) -> leaves.putAll(flat(path + "/" + key, inner)));
      case List<?> list -> {
        for (int i = 0; i < list.size(); i++) {
          leaves.putAll(flat(path + "/" + i, list.get(i)));
        }
      }
      case null, default -> leaves.put(path, String.valueOf(value));
    }
    return leaves;
  }

  private static String join(@Nullable Object... parts) {
    return Stream.of(parts)
        .filter(Objects::nonNull)
        .map(String::valueOf)
        .collect(Collectors.joining(" | "));
  }

  private void line(String name, @Nullable Object value) {
    String text = value == null ? "" : String.valueOf(value).replace("\n", "⏎");
    if (!text.isEmpty()) {
      lines.add(name + ": " + text);
    }
  }
}
