package io.broadsheet.ingest.collection.folder;

import io.broadsheet.runtime.event.EventJson;
import io.broadsheet.runtime.trace.TraceParent;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes beside a file why it, or something in it, was not taken: a problem document (RFC 9457).
 */
final class Reasons {
  private static final String END = ".reason.json";

  private Reasons() {}

  /** Why the whole file was not taken. */
  static void write(Path beside, String name, HttpProblem problem, Instant at, TraceParent trace)
      throws IOException {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("type", String.valueOf(problem.getType()));
    document.put("title", problem.getTitle());
    document.put("status", problem.getStatusCode());
    document.put("detail", problem.getDetail());
    document.putAll(problem.getParameters());
    write(beside, document, name, at, trace);
  }

  /**
   * Which parts of a file were not taken while others were.
   *
   * @param refused as a receipt says them
   */
  static void write(Path beside, String name, List<?> refused, Instant at, TraceParent trace)
      throws IOException {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("type", "/problems/not-all-taken");
    document.put("title", "Some items were not taken");
    document.put("refused", refused);
    write(beside, document, name, at, trace);
  }

  private static void write(
      Path beside, Map<String, Object> document, String name, Instant at, TraceParent trace)
      throws IOException {
    document.put("file", name);
    document.put("at", at.toString());
    document.put("traceId", trace.traceId());
    Path reason = beside.resolveSibling(beside.getFileName() + END);
    Path unfinished = beside.resolveSibling("." + beside.getFileName() + END);
    byte[] json = EventJson.mapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(document);
    Files.write(unfinished, json);
    Files.move(
        unfinished, reason, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
