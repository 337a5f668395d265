package io.broadsheet.ingest.reading.mail;

import io.broadsheet.ingest.reading.mail.Part.Extent;
import java.nio.charset.Charset;

/**
 * Finds bodies in the text of the document, one behind the other: Mime4j does not tell where they
 * stand.
 */
final class Locator {
  // A short body may stand in many places by chance; the first ones are looked at.
  private static final int MOST_LOOKS = 50;
  // What is not where it should be costs a look at all that follows.
  private static final int MOST_MISSES = 3;
  private static final int LOOKED_FOR = 120;

  private final String text;
  private final Charset charset;
  private int from;
  private int misses;

  Locator(String text, Charset charset) {
    this.text = text;
    this.charset = charset;
  }

  /** For a mail that the document has in an encoding only: finds nothing. */
  Locator blind() {
    Locator blind = new Locator(text, charset);
    blind.misses = MOST_MISSES;
    return blind;
  }

  String text() {
    return text;
  }

  Extent all() {
    return new Extent(0, text.length());
  }

  /** Where it stands; the whole document when it cannot be said. */
  Extent place(byte[] body) {
    if (misses == MOST_MISSES) {
      return all();
    }
    String wanted = new String(body, charset);
    String start = wanted.substring(0, Math.min(wanted.length(), LOOKED_FOR));
    if (start.isBlank()) {
      return all();
    }
    int at = text.indexOf(start, from);
    for (int looks = 0; at >= 0 && looks < MOST_LOOKS; looks++) {
      // A body begins behind a line that is empty.
      if (isBehindAnEmptyLine(at) && text.startsWith(wanted, at)) {
        from = at + wanted.length();
        return new Extent(at, from);
      }
      at = text.indexOf(start, at + 1);
    }
    misses++;
    return all();
  }

  /** Goes back to where a mail in the mail begins, to find its parts. */
  Locator within(Extent place) {
    if (place.equals(all())) {
      return blind();
    }
    Locator inner = new Locator(text, charset);
    inner.from = place.start();
    return inner;
  }

  private boolean isBehindAnEmptyLine(int at) {
    return at == 0 || text.startsWith("\n\n", at - 2) || text.startsWith("\n\r\n", at - 3);
  }
}
