package io.broadsheet.ingest.reading.nitf;

import io.broadsheet.ingest.reading.xml.XmlElement;
import org.jspecify.annotations.Nullable;

/**
 * What tells one story and its versions from others (NITF 3.6, {@code docdata}). A document's own
 * id may change with each revision; the key of dynamic use does not, and a correction names what it
 * corrects.
 *
 * @param guid the same for every version, null when the document names none
 * @param key of dynamic use, null when there is none
 * @param version null when it numbers none
 * @param target the other document whose status this one sets; null when it sets its own alone
 */
record NitfIdentity(
    @Nullable String guid,
    @Nullable String key,
    @Nullable String version,
    @Nullable String target) {
  static NitfIdentity of(XmlElement nitf, XmlElement docdata) {
    XmlElement none = XmlElement.none();
    XmlElement key = docdata.child("du-key").orElse(none);
    String id = docdata.attributeOf("id-string", "doc-id");
    String guid = key.attribute("key");
    guid = guid == null ? docdata.attributeOf("id-string", "correction") : guid;
    guid = guid == null ? id : guid;
    String target = docdata.attribute("management-doc-idref");
    boolean isOther = target != null && !target.equals(guid) && !target.equals(id);
    return new NitfIdentity(
        guid == null ? nitf.firstOf("uno", "id") : guid,
        key.attribute("key"),
        version(key),
        isOther ? target : null);
  }

  /** A generation holds versions; both together do not count as one number. */
  private static @Nullable String version(XmlElement key) {
    String generation = key.attribute("generation");
    String version = key.attribute("version");
    if (generation == null || version == null) {
      return version == null ? generation : version;
    }
    return generation + "." + version;
  }
}
