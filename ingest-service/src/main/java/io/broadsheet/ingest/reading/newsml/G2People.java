package io.broadsheet.ingest.reading.newsml;

import io.broadsheet.contracts.article.Author;
import io.broadsheet.ingest.reading.credit.WireByline;
import io.broadsheet.ingest.reading.xml.XmlElement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote an item: its creators and contributors, and its byline. Agencies put themselves down as
 * creators too; an organization that provides the item is no author.
 */
final class G2People {
  private static final Set<String> NO_PERSON = Set.of("organisation", "organization");
  private static final Set<String> ROLES_OF_SENDERS = Set.of("source", "provider", "publisher");

  private final Concepts concepts;
  private final Set<String> providers;

  G2People(Concepts concepts, XmlElement itemMeta, XmlElement contentMeta) {
    this.concepts = concepts;
    this.providers = new HashSet<>();
    addNames(itemMeta, "provider");
    addNames(contentMeta, "infoSource");
  }

  /**
   * In the order of the document; bylines name those that no creator names.
   *
   * @param inText of the text's own byline
   */
  List<Author> authors(XmlElement contentMeta, List<Author> inText) {
    Map<String, Author> byName = new LinkedHashMap<>();
    for (XmlElement creator : contentMeta.children("creator")) {
      add(byName, creator, null);
    }
    for (Author author : inText) {
      // The text signs with the desk's name where the metadata have the person's.
      if (byName.isEmpty() || author.role() != null) {
        byName.merge(author.name(), author, G2People::fuller);
      }
    }
    for (XmlElement by : contentMeta.children("by")) {
      for (Author author : WireByline.authors(by.text())) {
        if (!providers.contains(author.name())) {
          byName.merge(author.name(), author, G2People::fuller);
        }
      }
    }
    for (XmlElement contributor : contentMeta.children("contributor")) {
      add(byName, contributor, "contributor");
    }
    return new ArrayList<>(byName.values());
  }

  private void add(Map<String, Author> byName, XmlElement party, @Nullable String role) {
    String name = concepts.name(party);
    if (name == null) {
      name = party.attribute("literal");
    }
    String said = role(party);
    boolean isSender = said != null && ROLES_OF_SENDERS.contains(said);
    if (name != null && !isSender && !isOrganization(party, name)) {
      byName.merge(name, new Author(name, said == null ? role : said), G2People::fuller);
    }
  }

  private boolean isOrganization(XmlElement party, String name) {
    String type = party.firstOf("type", "typeuri");
    if (type != null) {
      String term = type.substring(Math.max(type.lastIndexOf(':'), type.lastIndexOf('/')) + 1);
      return NO_PERSON.contains(term);
    }
    String code = concepts.code(party);
    return providers.contains(name) || (code != null && providers.contains(code));
  }

  private static @Nullable String role(XmlElement party) {
    String role = party.firstOf("role", "jobtitle");
    return role == null ? null : role.substring(role.lastIndexOf(':') + 1);
  }

  private void addNames(XmlElement parent, String childName) {
    for (XmlElement party : parent.children(childName)) {
      String name = concepts.name(party);
      String code = concepts.code(party);
      String literal = party.attribute("literal");
      for (String each : new String[] {name, code, literal}) {
        if (each != null) {
          providers.add(each);
        }
      }
    }
  }

  private static Author fuller(Author one, Author other) {
    return one.role() == null ? other : one;
  }
}
