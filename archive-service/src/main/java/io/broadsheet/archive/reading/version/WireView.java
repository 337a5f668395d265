package io.broadsheet.archive.reading.version;

import io.broadsheet.archive.reading.Viewer;
import io.broadsheet.contracts.article.Handling;
import io.broadsheet.contracts.article.WireFacts;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a wire said of an article, as a viewer may see it. */
final class WireView {
  private WireView() {}

  /**
   * All of it to operators; to readers neither a note's constraint nor what is for editors alone.
   */
  static WireFacts of(WireFacts facts, Viewer viewer) {
    return viewer.isOperator() ? facts : publicly(facts);
  }

  private static WireFacts publicly(WireFacts facts) {
    Handling handling = facts.handling();
    Map<String, Object> extensions = new LinkedHashMap<>(facts.extensions());
    extensions.remove(WireFacts.NONPUBLIC);
    return new WireFacts(
        new Handling(
            handling.expiresAt(),
            handling.firstMadeAt(),
            handling.priority(),
            null,
            handling.signals()),
        facts.filing(),
        facts.rights(),
        facts.html(),
        facts.media(),
        facts.links(),
        facts.times(),
        extensions);
  }
}
