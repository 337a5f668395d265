package io.broadsheet.ingest.reading.mail;

import io.broadsheet.contracts.article.Media;
import io.broadsheet.contracts.article.Rendition;
import io.broadsheet.ingest.reading.HtmlBody.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Pictures, sounds and videos that came with a mail, referred to by where they are in it. They go
 * with the document that is called as they are, but for the end and a number; all others with the
 * first story.
 */
final class Pictures {
  private final List<Attachment> files;
  private final List<Figure> figures;
  private final List<String> documents;
  private boolean othersAreGiven;

  /**
   * @param documents the names of the mail's other files
   */
  Pictures(List<Attachment> files, List<Figure> figures, List<String> documents) {
    this.files = files.stream().filter(file -> file.kind() == Attachment.Kind.MEDIA).toList();
    this.figures = figures;
    this.documents = documents.stream().map(Pictures::stem).toList();
  }

  boolean isEmpty() {
    return files.isEmpty();
  }

  /**
   * Those for a story; none is given twice.
   *
   * @param document that it stands in; null for the mail's own text
   */
  List<Media> give(@Nullable String document) {
    boolean givesOthers = !othersAreGiven;
    othersAreGiven = true;
    String stem = document == null ? "" : stem(document);
    List<Media> media = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      String own = stem(files.get(i).name(i));
      boolean isNamed = !own.isEmpty() && documents.contains(own);
      if (isNamed ? own.equals(stem) : givesOthers) {
        media.add(media(files.get(i), i));
      }
    }
    if (givesOthers) {
      figures.stream()
          .filter(figure -> figure.src().startsWith("http"))
          .forEach(figure -> media.add(onTheWeb(figure)));
    }
    return List.copyOf(media);
  }

  private static Media onTheWeb(Figure figure) {
    Rendition rendition = new Rendition(figure.src(), null, null, null, null, null, null);
    return new Media(null, null, figure.kind(), null, figure.caption(), null, List.of(rendition));
  }

  private Media media(Attachment file, int ordinal) {
    Part part = file.part();
    String id = part.contentId();
    Rendition rendition =
        new Rendition(
            id == null ? file.name(ordinal) : "cid:" + id,
            part.fileName(),
            file.mediaType(),
            null,
            null,
            (long) part.content().length,
            null);
    return new Media(null, null, kind(file), null, caption(id), null, List.of(rendition));
  }

  private static String kind(Attachment file) {
    String type = file.mediaType().substring(0, file.mediaType().indexOf('/'));
    return type.equals("image") ? "picture" : type;
  }

  private @Nullable String caption(@Nullable String id) {
    return figures.stream()
        .filter(figure -> id != null && figure.src().equals("cid:" + id))
        .map(Figure::caption)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static String stem(String name) {
    int dot = name.lastIndexOf('.');
    return (dot < 0 ? name : name.substring(0, dot))
        .replaceAll("[\\s_.（(-]*[0-9]{0,3}[)）]?$", "")
        .toLowerCase(Locale.ROOT);
  }
}
