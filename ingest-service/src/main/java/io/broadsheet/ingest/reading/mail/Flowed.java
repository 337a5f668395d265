package io.broadsheet.ingest.reading.mail;

import io.broadsheet.ingest.reading.repair.Form;
import java.util.ArrayList;
import java.util.List;

/** Puts the lines of {@code format=flowed} (RFC 3676) together to the paragraphs that they were. */
final class Flowed {
  private static final String SIGNATURE = "-- ";

  private Flowed() {}

  /**
   * The paragraphs, one a line; those that are quoted keep their marks.
   *
   * @param deletesSpace whether the space that ends a flowed line is no part of the text
   */
  static List<Placed> paragraphs(List<Placed> lines, boolean deletesSpace) {
    List<Placed> paragraphs = new ArrayList<>();
    List<Placed> open = new ArrayList<>();
    int openDepth = 0;
    for (Placed line : lines) {
      int depth = depth(line.text());
      Placed content = unstuffed(line, depth);
      boolean isSignature = content.text().equals(SIGNATURE);
      if (!open.isEmpty() && (depth != openDepth || isSignature)) {
        paragraphs.add(Placed.join(open, ""));
        open.clear();
      }
      if (open.isEmpty() && depth > 0) {
        open.add(Placed.nowhere("> "));
      }
      openDepth = depth;
      boolean flows = content.text().endsWith(" ") && !isSignature;
      open.add(flows ? ended(content, deletesSpace) : content);
      if (!flows) {
        paragraphs.add(Placed.join(open, ""));
        open.clear();
      }
    }
    if (!open.isEmpty()) {
      paragraphs.add(Placed.join(open, ""));
    }
    return paragraphs;
  }

  private static int depth(String line) {
    int depth = 0;
    while (depth < line.length() && line.charAt(depth) == '>') {
      depth++;
    }
    return depth;
  }

  private static Placed unstuffed(Placed line, int depth) {
    boolean isStuffed = line.text().startsWith(" ", depth);
    return line.from(depth + (isStuffed ? 1 : 0));
  }

  /** Between Han characters there is no space, whatever the mailer thinks. */
  private static Placed ended(Placed line, boolean deletesSpace) {
    int end = line.text().length() - 1;
    boolean isHan = end > 0 && Form.isHan(line.text().charAt(end - 1));
    return deletesSpace || isHan ? line.slice(0, end) : line;
  }
}
