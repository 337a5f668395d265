package io.broadsheet.archive.reading.representation.linked;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.broadsheet.archive.reading.representation.Frame;
import io.broadsheet.archive.reading.representation.Listing;
import io.broadsheet.runtime.event.EventJson;

/** Printed issues and the papers that they belong to. */
final class Issues {
  private Issues() {}

  static ObjectNode of(Listing.Issue issue, Frame frame) {
    ObjectNode node =
        EventJson.mapper()
            .createObjectNode()
            .put("@type", "PublicationIssue")
            .put("@id", frame.edition(issue.publication(), issue.date()))
            .put("name", issue.title())
            .put("datePublished", issue.date().toString());
    if (issue.number() != null) {
      node.put("issueNumber", issue.number());
    }
    node.putObject("isPartOf").put("@type", "Newspaper").put("name", issue.publication());
    return node;
  }
}
