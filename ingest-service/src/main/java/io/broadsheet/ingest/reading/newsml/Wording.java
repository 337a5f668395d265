package io.broadsheet.ingest.reading.newsml;

import io.broadsheet.ingest.reading.xml.XmlElement;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Chooses among wordings of the same in several languages. */
final class Wording {
  private Wording() {}

  /** How well a wording's language suits: the more the better. */
  static int fit(@Nullable String offered, @Nullable String wanted) {
    if (offered == null) {
      return 2;
    }
    String have = offered.toLowerCase(Locale.ROOT);
    if (wanted != null && have.equals(wanted.toLowerCase(Locale.ROOT))) {
      return 4;
    }
    if (wanted != null && base(have).equals(base(wanted.toLowerCase(Locale.ROOT)))) {
      return 3;
    }
    return base(have).equals("en") ? 1 : 0;
  }

  /** The element that suits best and says something; null when none does. */
  static @Nullable XmlElement best(List<XmlElement> elements, @Nullable String wanted) {
    XmlElement best = null;
    int bestFit = -1;
    for (XmlElement element : elements) {
      int fit = fit(element.attribute("xml:lang"), wanted);
      if (fit > bestFit && !element.text().isEmpty()) {
        best = element;
        bestFit = fit;
      }
    }
    return best;
  }

  private static String base(String tag) {
    int dash = tag.indexOf('-');
    return dash < 0 ? tag : tag.substring(0, dash);
  }
}
