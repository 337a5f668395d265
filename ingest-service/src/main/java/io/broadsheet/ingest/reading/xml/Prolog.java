package io.broadsheet.ingest.reading.xml;

import io.broadsheet.ingest.reading.TextPlace;

/**
 * What stands before a document's root element, found without parsing: enough to know its kind.
 *
 * @param root the root element's local name; empty when the text does not begin like XML
 * @param entities where the document declares an entity of its own, -1 when it does not
 */
public record Prolog(String text, String root, int entities) {
  private static final String ENTITY = "<!ENTITY";

  public static Prolog of(String text) {
    int entities = -1;
    int at = 0;
    while (true) {
      at = skipBlank(text, at);
      if (text.startsWith("<?", at)) {
        at = behind(text, "?>", at);
      } else if (text.startsWith("<!--", at)) {
        at = behind(text, "-->", at);
      } else if (text.regionMatches(true, at, "<!DOCTYPE", 0, 9)) {
        int end = endOfDoctype(text, at);
        int declared = text.substring(at, end).indexOf(ENTITY);
        entities = declared < 0 ? entities : at + declared;
        at = end;
      } else {
        return new Prolog(text, name(text, at), entities);
      }
    }
  }

  /** Refuses entities of the document's own; a document type that is only named is no harm. */
  void check() throws XmlFault {
    if (entities >= 0) {
      TextPlace place = TextPlace.of(text, entities);
      throw new XmlFault(
          "Entity declarations are not taken; write the characters themselves.",
          place.line(),
          place.column());
    }
  }

  private static int endOfDoctype(String text, int from) {
    boolean isInside = false;
    char quote = 0;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '[') {
        isInside = true;
      } else if (c == ']') {
        isInside = false;
      } else if (c == '>' && !isInside) {
        return i + 1;
      }
    }
    return text.length();
  }

  private static int skipBlank(String text, int from) {
    int at = from;
    while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || isMark(text, at))) {
      at++;
    }
    return at;
  }

  private static boolean isMark(String text, int at) {
    return text.charAt(at) == '\uFEFF';
  }

  private static int behind(String text, String end, int from) {
    int at = text.indexOf(end, from);
    return at < 0 ? text.length() : at + end.length();
  }

  private static String name(String text, int at) {
    if (at + 1 >= text.length() || text.charAt(at) != '<') {
      return "";
    }
    int end = at + 1;
    while (end < text.length() && isNamePart(text.charAt(end))) {
      end++;
    }
    String name = text.substring(at + 1, end);
    return name.substring(name.indexOf(':') + 1);
  }

  private static boolean isNamePart(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.' || c == ':';
  }
}
