package io.broadsheet.ingest.reading.newsml;

import io.broadsheet.ingest.reading.xml.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The headline and the lines beside it.
 *
 * @param chosen the element that the main one stands in; null when it was found elsewhere
 */
record G2Headlines(@Nullable String main, List<String> others, @Nullable XmlElement chosen) {
  G2Headlines {
    others = List.copyOf(others);
  }

  static G2Headlines of(
      XmlElement contentMeta, XmlElement itemMeta, G2Content content, @Nullable String language) {
    List<XmlElement> mains = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (XmlElement headline : contentMeta.children("headline")) {
      if (!isSecond(headline)) {
        mains.add(headline);
      } else if (!headline.text().isEmpty()) {
        others.add(headline.text());
      }
    }
    XmlElement chosen = Wording.best(mains, language);
    if (content.nitf() != null && others.isEmpty()) {
      others.addAll(content.nitf().subheadlines());
    }
    String main = chosen == null ? content.title() : chosen.text();
    main = main == null ? itemMeta.textOf("title") : main;
    return new G2Headlines(main == null ? contentMeta.textOf("slugline") : main, others, chosen);
  }

  /** Roles are every agency's own, and all say "sub" of a second line. */
  private static boolean isSecond(XmlElement headline) {
    String role = headline.attribute("role");
    if (role == null) {
      return false;
    }
    String term = role.substring(role.lastIndexOf(':') + 1).toLowerCase(Locale.ROOT);
    return term.startsWith("sub") || term.startsWith("deck") || term.startsWith("second");
  }
}
