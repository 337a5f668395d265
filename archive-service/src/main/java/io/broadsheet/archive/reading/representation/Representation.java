package io.broadsheet.archive.reading.representation;

import io.broadsheet.archive.reading.version.ArticleView;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * A form in which articles can be written down. Whatever a text holds, the result is well-formed;
 * it says no more than the view that it is given, which leaves out what its viewer may not see.
 */
public interface Representation {
  /** Its name in {@code ?format=}. */
  String name();

  /** What {@code Accept} asks for it by, without parameters; the first one is the usual one. */
  List<String> mediaTypes();

  /** What one article is sent as. */
  default String articleType() {
    return mediaTypes().getFirst();
  }

  /** What a list is sent as. */
  default String listType() {
    return mediaTypes().getFirst();
  }

  /** Whether a reader may choose among the fields of an article. */
  default boolean hasFields() {
    return false;
  }

  /** One article. */
  void write(ArticleView article, Frame frame, Writer out) throws IOException;

  /** A page of articles, one after the other: the page is never held as a whole. */
  void write(Listing listing, Frame frame, Writer out) throws IOException;
}
