package io.broadsheet.archive.reading.representation.feed;

import io.broadsheet.archive.reading.representation.Body;
import io.broadsheet.archive.reading.representation.Found;
import io.broadsheet.archive.reading.representation.Frame;
import io.broadsheet.archive.reading.representation.Listing;
import io.broadsheet.archive.reading.representation.Moments;
import io.broadsheet.archive.reading.representation.Vocabularies;
import io.broadsheet.archive.reading.version.ArticleView;
import io.broadsheet.contracts.article.Author;
import io.broadsheet.contracts.article.Media;
import io.broadsheet.contracts.article.Rendition;
import io.broadsheet.contracts.article.Subject;
import io.broadsheet.contracts.enrichment.Section;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An article as any feed tells of it.
 *
 * @param link where people read it
 * @param signature who is named as its author: never empty
 */
record Entry(ArticleView article, String id, String link, List<String> signature) {

  /**
   * A topic.
   *
   * @param scheme address of its vocabulary; null when nothing tells
   */
  record Topic(String term, @Nullable String scheme, String label) {}

  /**
   * A file that goes with it.
   *
   * @param title null when it has none
   */
  record Enclosure(Rendition file, String mediaType, @Nullable String title) {}

  static Entry of(ArticleView article, Frame frame) {
    String url = article.course().url();
    List<String> names = article.text().authors().stream().map(Author::name).toList();
    ArticleView.Issue issue = article.edition();
    String otherwise = issue == null ? article.feed().toString() : issue.publication();
    return new Entry(
        article,
        "urn:uuid:" + article.id(),
        url == null ? frame.article(article.id(), "text") : url,
        names.isEmpty() ? List.of(otherwise) : names);
  }

  /** All of a list that anybody may have now: feeds go on to others, who ask nobody. */
  static List<Entry> open(Listing listing, Frame frame) {
    return listing.articles().stream()
        .filter(Listing.Item::isOpen)
        .map(item -> of(item.article(), frame))
        .toList();
  }

  /** When the newest of these changed; when it was asked, where there is none. */
  static Instant newest(List<Entry> entries, Frame frame) {
    return entries.stream().map(Entry::changedAt).max(Instant::compareTo).orElse(frame.now());
  }

  Instant changedAt() {
    return Moments.changedAt(article);
  }

  Instant publishedAt() {
    return article.course().publishedAt();
  }

  String html() {
    return Body.html(article);
  }

  String teaser() {
    return Body.teaser(article);
  }

  @Nullable String language() {
    String language = article.text().language();
    return language.equals("und") ? null : language;
  }

  List<Topic> topics() {
    List<Topic> topics = new ArrayList<>();
    for (Subject subject : article.text().subjects()) {
      String name = subject.name() == null ? subject.code() : subject.name();
      topics.add(new Topic(subject.code(), Vocabularies.uris().get(subject.scheme()), name));
    }
    for (Section section : Found.sections(article)) {
      String name = Found.name(section, article.text().language());
      topics.add(new Topic(section.code(), Vocabularies.uris().get(section.scheme()), name));
    }
    return topics;
  }

  /** Words to file it under: topics by their names, then keywords. */
  List<String> words() {
    return Stream.concat(topics().stream().map(Topic::label), article.text().keywords().stream())
        .distinct()
        .toList();
  }

  /** One file of each picture, film or sound that can be fetched: its first. */
  List<Enclosure> enclosures() {
    List<Enclosure> enclosures = new ArrayList<>();
    for (Media media : article.wire().media()) {
      media.renditions().stream()
          .filter(file -> file.href().startsWith("http"))
          .findFirst()
          .ifPresent(
              file -> enclosures.add(new Enclosure(file, type(file, media), media.caption())));
    }
    return enclosures;
  }

  private static String type(Rendition file, Media media) {
    if (file.mediaType() != null) {
      return file.mediaType();
    }
    return switch (media.kind()) {
      case "picture", "graphic" -> "image/jpeg";
      case "video" -> "video/mp4";
      case "audio" -> "audio/mpeg";
      case null, default -> "application/octet-stream";
    };
  }
}
