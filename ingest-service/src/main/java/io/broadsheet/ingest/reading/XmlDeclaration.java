package io.broadsheet.ingest.reading;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The encoding that an XML document declares of itself (XML 1.0, section 4.3.3). */
final class XmlDeclaration {
  private static final Pattern ENCODING =
      Pattern.compile("^\\s*<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._:-]{1,40})[\"']");
  private static final Pattern WIDE = Pattern.compile("(?i)^(?:utf-?(?:16|32)|ucs|iso-10646)");
  private static final int LONGEST = 400;
  private static final String UTF_8_MARK = "\u00EF\u00BB\u00BF";

  private XmlDeclaration() {}

  /** The name in front of the document, null when there is none. */
  static @Nullable String encoding(byte[] bytes) {
    // Every encoding but UTF-16, which has its mark, writes the declaration in ASCII.
    String start =
        new String(bytes, 0, Math.min(bytes.length, LONGEST), StandardCharsets.ISO_8859_1);
    Matcher declared = ENCODING.matcher(start.startsWith(UTF_8_MARK) ? start.substring(3) : start);
    // .NET declares UTF-16 of strings that are then sent in UTF-8; what reads as ASCII is none.
    return declared.find() && !WIDE.matcher(declared.group(1)).find() ? declared.group(1) : null;
  }
}
