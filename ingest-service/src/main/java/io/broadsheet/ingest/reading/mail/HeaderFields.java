package io.broadsheet.ingest.reading.mail;

import io.broadsheet.ingest.reading.mail.Header.Field;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Gathers a header's fields, and reads them when all are there. */
final class HeaderFields {
  private static final Pattern FOLD = Pattern.compile("\\r?\\n(?=[ \\t])|[\\r\\n]+$");
  private static final Pattern CHARSET =
      Pattern.compile("(?i)charset\\s*=\\s*\"?([A-Za-z0-9._:-]{2,40})|=\\?([A-Za-z0-9._:-]{2,40})");

  private final @Nullable String ofFeed;
  private final List<String> lines = new ArrayList<>();

  HeaderFields(@Nullable String ofFeed) {
    this.ofFeed = ofFeed;
  }

  void add(org.apache.james.mime4j.stream.Field field) {
    byte[] raw =
        field.getRaw() == null
            ? (field.getName() + ":" + field.getBody()).getBytes(StandardCharsets.UTF_8)
            : field.getRaw().toByteArray();
    lines.add(FOLD.matcher(new String(raw, StandardCharsets.ISO_8859_1)).replaceAll(""));
  }

  /** With bare bytes read in the charset that the header names for anything else. */
  Header header() {
    String named = null;
    for (String line : lines) {
      Matcher charset = CHARSET.matcher(line);
      if (named == null && charset.find()) {
        named = charset.group(1) == null ? charset.group(2) : charset.group(1);
      }
    }
    List<Field> fields = new ArrayList<>();
    for (String line : lines) {
      int colon = line.indexOf(':');
      if (colon > 0) {
        byte[] value = line.substring(colon + 1).getBytes(StandardCharsets.ISO_8859_1);
        fields.add(
            new Field(
                line.substring(0, colon).strip(),
                Charsets.decode(value, named, ofFeed).text().strip()));
      }
    }
    return new Header(fields, ofFeed);
  }
}
