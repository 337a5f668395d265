package io.broadsheet.benchmarks.editions.printing;

import io.broadsheet.benchmarks.editions.printing.Block.Role;

/** A block as a content system exports it. */
final class Html {
  private Html() {}

  static String of(Role role, String text) {
    if (text.startsWith("![")) {
      return "<img src=\"photo.jpg\" alt=\"\" />";
    }
    boolean marked = text.startsWith("# ");
    String escaped =
        (marked ? text.substring(2) : text)
            .replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace("“", "&ldquo;")
            .replace("”", "&rdquo;")
            .replace(" — ", "&nbsp;&mdash; ");
    return switch (role) {
      case HEADLINE -> "<h2>" + escaped + "</h2>";
      case SUBHEADLINE, INNER_HEADING -> "<h3>" + escaped + "</h3>";
      case MASTHEAD -> marked ? "<h1>" + escaped + "</h1>" : "<div>" + escaped + "</div>";
      default -> "<p>" + escaped + "</p>";
    };
  }
}
