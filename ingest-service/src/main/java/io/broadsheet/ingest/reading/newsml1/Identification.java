package io.broadsheet.ingest.reading.newsml1;

import io.broadsheet.ingest.reading.xml.XmlElement;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The identity of a news item (NewsML 1.2, {@code Identification}): provider, day and id are the
 * same for every revision.
 *
 * @param guid null when the item names no id
 * @param revision its number, null when not said
 * @param previous the revision that it replaces, null when it is the first
 * @param update {@code N} for a whole item, {@code U} for instructions to change the one before,
 *     {@code A} for new metadata alone; null when not said
 */
record Identification(
    @Nullable String guid,
    @Nullable String revision,
    @Nullable String previous,
    @Nullable String update) {
  // urn:newsml:provider:date:id:revision, with N, U or A behind it.
  private static final Pattern REVISION_OF_URN = Pattern.compile(":[0-9]+[NUA]?$");

  static Identification of(XmlElement item) {
    XmlElement identifier =
        item.child("Identification", "NewsIdentifier").orElse(XmlElement.none());
    XmlElement revision = identifier.child("RevisionId").orElse(XmlElement.none());
    String number = revision.text();
    String previous = revision.attribute("PreviousRevision");
    return new Identification(
        guid(identifier),
        number.isEmpty() ? null : number,
        previous == null || previous.equals("0") ? null : previous,
        revision.attribute("Update"));
  }

  private static @Nullable String guid(XmlElement identifier) {
    String id = identifier.textOf("NewsItemId");
    if (id == null) {
      String urn = identifier.textOf("PublicIdentifier");
      return urn == null ? null : REVISION_OF_URN.matcher(urn).replaceFirst("");
    }
    String provider = identifier.textOf("ProviderId");
    String day = identifier.textOf("DateId");
    return "urn:newsml:"
        + (provider == null ? "" : provider)
        + ":"
        + (day == null ? "" : day)
        + ":"
        + id;
  }
}
