package io.broadsheet.archive.reading.representation.feed;

import io.broadsheet.archive.reading.representation.Frame;
import java.net.URI;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Addresses of a feed and its pages. */
final class Pages {
  private Pages() {}

  /** The feed itself, of which a page is a part: all pages have the same. */
  static URI feed(Frame frame) {
    String self = frame.self().toString();
    int query = self.indexOf('?');
    if (query < 0) {
      return frame.self();
    }
    String others =
        Arrays.stream(self.substring(query + 1).split("&"))
            .filter(pair -> !pair.startsWith("cursor="))
            .collect(Collectors.joining("&"));
    return URI.create(self.substring(0, query) + (others.isEmpty() ? "" : "?" + others));
  }

  /** The same list without a form of its own, for people and programs. */
  static String home(Frame frame) {
    String feed = feed(frame).toString();
    return feed.replaceFirst("([?&])format=[^&]*&?", "$1").replaceFirst("[?&]$", "");
  }
}
