package io.broadsheet.archive.reading.representation;

import io.broadsheet.archive.reading.version.ArticleView;

/** A form in which articles can be written down. */
public interface Representation {
  /** Its name in {@code ?format=}. */
  String name();

  /** What it is and what {@code Accept} asks for it by, without parameters. */
  String mediaType();

  /** One article. */
  String article(ArticleView article, Fields fields);

  /** A page of articles. */
  String list(Listing listing);
}
