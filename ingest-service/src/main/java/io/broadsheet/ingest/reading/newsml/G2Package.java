package io.broadsheet.ingest.reading.newsml;

import io.broadsheet.contracts.article.Link;
import io.broadsheet.ingest.reading.xml.XmlElement;
import java.util.ArrayList;
import java.util.List;

/** What a package brings together: its members as links, and their titles as its text. */
record G2Package(List<Link> members, String text) {
  static final String MEMBER = "member";

  static G2Package of(XmlElement item) {
    List<Link> members = new ArrayList<>();
    List<String> paragraphs = new ArrayList<>();
    // References stand in groups, which may refer to groups; senders leave the groups out as well.
    for (XmlElement reference : item.all().filter(each -> each.is("itemRef")).toList()) {
      String target = reference.firstOf("residref", "href");
      String title = reference.textOf("title");
      title = title == null ? reference.textOf("headline") : title;
      if (target != null) {
        members.add(new Link(MEMBER, target, title, reference.attribute("contenttype")));
      }
      if (title != null) {
        paragraphs.add(title);
      }
      reference.children("description").stream()
          .map(XmlElement::text)
          .filter(text -> !text.isEmpty())
          .forEach(paragraphs::add);
    }
    return new G2Package(members, String.join("\n", paragraphs));
  }
}
