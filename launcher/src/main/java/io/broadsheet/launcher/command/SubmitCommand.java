package io.broadsheet.launcher.command;

import com.fasterxml.jackson.databind.JsonNode;
import io.broadsheet.contracts.id.FeedId;
import io.broadsheet.launcher.Failure;
import io.broadsheet.launcher.Json;
import io.broadsheet.launcher.access.FirstAccess;
import io.broadsheet.launcher.client.ArchiveClient;
import io.broadsheet.launcher.client.Document;
import io.broadsheet.launcher.client.PostOutcome;
import io.broadsheet.launcher.client.Problem;
import io.broadsheet.launcher.stack.Stack;
import io.broadsheet.launcher.terminal.Progress;
import io.broadsheet.launcher.terminal.Terminal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Posts files and folders. */
@Command(name = "submit", description = "Posts files or folders; 1 if any was refused.")
public final class SubmitCommand implements Callable<Integer> {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private final GlobalOptions options;

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files or folders.")
  private List<Path> paths = List.of();

  @Option(
      names = "--feed",
      paramLabel = "F",
      defaultValue = "demo",
      description = "Who posts (default: ${DEFAULT-VALUE}).")
  private FeedId feed = FirstAccess.DEMO;

  @Option(
      names = "--type",
      paramLabel = "MEDIA",
      description = "Media type of all of them (default: by the name's end).")
  private @Nullable String type;

  @Option(names = "--wait", description = "Waits until everything is archived.")
  private boolean isWaiting;

  @Option(names = "--json", description = "As JSON.")
  private boolean isJson;

  SubmitCommand(GlobalOptions options) {
    this.options = options;
  }

  @Override
  public Integer call() throws InterruptedException {
    Terminal terminal = Terminal.system();
    Stack stack = options.stack();
    for (Path path : paths) {
      if (Files.notExists(path)) {
        throw new Failure(path + ": no such file or folder");
      }
    }
    List<Document> documents = Document.at(paths, type);
    if (documents.isEmpty()) {
      throw new Failure("nothing to post in " + paths);
    }
    List<Posting> postings;
    List<JsonNode> settled = List.of();
    try (Progress progress = new Progress(isJson ? Terminal.beside() : terminal);
        ArchiveClient archive = options.archive(stack)) {
      Poster poster = new Poster(stack, progress, PATIENCE);
      postings = poster.post(documents, options.keyOf(feed));
      if (isWaiting) {
        settled = poster.settle(postings, archive);
      }
    }
    if (isJson) {
      terminal.line(Json.pretty(json(postings, settled)));
    } else {
      postings.forEach(posting -> terminal.line(posting.line()));
      if (isWaiting) {
        terminal.line(outcomes(settled));
      }
    }
    return postings.stream().allMatch(Posting::isWholeAccepted) ? 0 : 1;
  }

  static String outcomes(List<JsonNode> settled) {
    Map<String, Long> counts =
        settled.stream()
            .flatMap(submission -> submission.path("articles").valueStream())
            .collect(
                Collectors.groupingBy(
                    article -> article.path("outcome").asText(),
                    LinkedHashMap::new,
                    Collectors.counting()));
    return counts.entrySet().stream()
        .map(count -> count.getValue() + " " + count.getKey())
        .collect(Collectors.joining(", "));
  }

  private static Map<String, Object> json(List<Posting> postings, List<JsonNode> settled) {
    return Map.of(
        "files", postings.stream().map(SubmitCommand::json).toList(), "submissions", settled);
  }

  private static Map<String, Object> json(Posting posting) {
    Map<String, Object> file = new LinkedHashMap<>();
    file.put("file", posting.document().name());
    file.put("mediaType", posting.document().mediaType());
    file.put("receipts", posting.receipts());
    List<Problem> problems =
        switch (posting.outcome()) {
          case PostOutcome.Accepted accepted -> accepted.refused();
          case PostOutcome.Refused refused -> List.of(refused.problem());
        };
    file.put("problems", problems);
    return file;
  }
}
