package io.broadsheet.benchmarks.wires;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Documents of many megabytes: an item of each format over and over, under ids of its own. */
final class LargeDocuments {
  private LargeDocuments() {}

  /** By the names of files that they might have. */
  static Map<String, byte[]> of(Path wires, int bytes) throws IOException {
    Map<String, byte[]> documents = new LinkedHashMap<>();
    String ninjs = Files.readString(wires.resolve("german-2.json")).strip();
    documents.put("ninjs.json", repeated("[", ninjs, "123456", ",", "]", bytes));
    String g2 = Files.readString(wires.resolve("german-g2.xml"));
    documents.put(
        "g2.xml",
        repeated(
            "<newsMessage xmlns=\"http://iptc.org/std/nar/2006-10-01/\"><itemSet>",
            g2.substring(g2.indexOf("<newsItem")),
            "261104-99-200",
            "\n",
            "</itemSet></newsMessage>",
            bytes));
    String rss = Files.readString(wires.resolve("portal-rss-media.xml"));
    int item = rss.indexOf("<item ");
    int end = rss.indexOf("</channel>");
    documents.put(
        "rss.xml",
        repeated(
            rss.substring(0, item),
            rss.substring(item, end).replace("bruecke-1", "p-1"),
            "p-1",
            "\n",
            rss.substring(end),
            bytes));
    return documents;
  }

  private static byte[] repeated(
      String start, String item, String id, String between, String end, int bytes) {
    StringBuilder document = new StringBuilder(start);
    int size = 0;
    for (int i = 0; size < bytes; i++) {
      String next = (i == 0 ? "" : between) + item.replace(id, id + "-" + i);
      size += next.getBytes(StandardCharsets.UTF_8).length;
      document.append(next);
    }
    return document.append(end).toString().getBytes(StandardCharsets.UTF_8);
  }
}
