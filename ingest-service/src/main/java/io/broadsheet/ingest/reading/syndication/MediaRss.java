package io.broadsheet.ingest.reading.syndication;

import io.broadsheet.contracts.article.Media;
import io.broadsheet.contracts.article.Rendition;
import io.broadsheet.ingest.reading.HtmlBody;
import io.broadsheet.ingest.reading.item.Numbers;
import io.broadsheet.ingest.reading.xml.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Media RSS 1.5: {@code media:content}, alone or as the files of one {@code media:group}; what
 * describes a medium may stand at it, at its group or at the entry.
 */
final class MediaRss {
  private final XmlElement entry;
  private final @Nullable String base;

  private MediaRss(XmlElement entry, @Nullable String base) {
    this.entry = entry;
    this.base = base;
  }

  static void collect(XmlElement entry, @Nullable String base, Pictures into) {
    MediaRss media = new MediaRss(entry, base);
    for (XmlElement group : entry.children("media:group")) {
      media.add(group, group.children("media:content"), into);
    }
    for (XmlElement content : entry.children("media:content")) {
      media.add(content, List.of(content), into);
    }
    // A thumbnail of the entry stands for it where nothing larger does.
    if (into.all().isEmpty()) {
      media.add(entry, List.of(), into);
    }
  }

  private void add(XmlElement owner, List<XmlElement> contents, Pictures into) {
    List<Rendition> files = new ArrayList<>();
    contents.stream().map(this::file).filter(Objects::nonNull).forEach(files::add);
    Stream.concat(Stream.of(owner), contents.stream())
        .flatMap(each -> each.children("media:thumbnail").stream())
        .distinct()
        .map(this::thumbnail)
        .filter(Objects::nonNull)
        .forEach(files::add);
    if (files.isEmpty()) {
      return;
    }
    XmlElement first = contents.isEmpty() ? owner : contents.getFirst();
    String kind = Pictures.kind(first.attribute("medium"), files.getFirst().mediaType());
    into.add(
        new Media(
            null,
            null,
            kind == null ? "picture" : kind,
            describing(first, owner, "media:title"),
            describing(first, owner, "media:description"),
            credit(first, owner),
            files));
  }

  private @Nullable Rendition file(XmlElement content) {
    String url = content.attribute("url");
    return url == null
        ? null
        : new Rendition(
            Addresses.absolute(base, url),
            null,
            content.attribute("type"),
            Numbers.positive(content.attribute("width")),
            Numbers.positive(content.attribute("height")),
            Numbers.size(content.attribute("fileSize")),
            Numbers.seconds(content.attribute("duration")));
  }

  private @Nullable Rendition thumbnail(XmlElement thumbnail) {
    String url = thumbnail.attribute("url");
    return url == null
        ? null
        : new Rendition(
            Addresses.absolute(base, url),
            "thumbnail",
            null,
            Numbers.positive(thumbnail.attribute("width")),
            Numbers.positive(thumbnail.attribute("height")),
            null,
            null);
  }

  private @Nullable String describing(XmlElement content, XmlElement owner, String name) {
    return Stream.of(content, owner, entry)
        .map(each -> each.textOf(name))
        .filter(Objects::nonNull)
        .map(text -> HtmlBody.looksLikeHtml(text) ? HtmlBody.of(text).text() : text)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String credit(XmlElement content, XmlElement owner) {
    String all =
        Stream.of(content, owner)
            .distinct()
            .flatMap(each -> each.children("media:credit").stream())
            .map(XmlElement::text)
            .filter(text -> !text.isEmpty())
            .distinct()
            .collect(Collectors.joining(", "));
    return all.isEmpty() ? null : all;
  }
}
