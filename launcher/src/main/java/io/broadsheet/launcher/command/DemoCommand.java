package io.broadsheet.launcher.command;

import com.fasterxml.jackson.databind.JsonNode;
import io.broadsheet.launcher.Failure;
import io.broadsheet.launcher.access.FirstAccess;
import io.broadsheet.launcher.client.ArchiveClient;
import io.broadsheet.launcher.client.Document;
import io.broadsheet.launcher.client.PostOutcome;
import io.broadsheet.launcher.stack.Stack;
import io.broadsheet.launcher.stack.UpOutcome;
import io.broadsheet.launcher.terminal.Progress;
import io.broadsheet.launcher.terminal.Terminal;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The main job on the embedded default. */
@Command(
    name = "demo",
    description = "Starts everything, posts all of seeds/, shows what became of it.")
public final class DemoCommand implements Callable<Integer> {
  /** A service may be killed and started again meanwhile. */
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final GlobalOptions options;

  @Option(names = "--detach", description = "Returns at the end, and leaves everything up.")
  private boolean isDetached;

  DemoCommand(GlobalOptions options) {
    this.options = options;
  }

  @Override
  public Integer call() throws InterruptedException {
    Terminal terminal = Terminal.system();
    Stack stack = options.stack();
    List<Document> seeds = Document.at(List.of(options.installation().seeds()), null);
    try (Progress progress = new Progress(terminal)) {
      UpOutcome outcome = stack.up(progress);
      boolean isAccepted = submit(terminal, stack, seeds, progress);
      Where.print(terminal, stack);
      samples(terminal, stack);
      if (!isDetached) {
        boolean isOurs = outcome instanceof UpOutcome.Started started && started.isWhole();
        stay(terminal, stack, progress, isOurs);
      }
      return isAccepted ? 0 : 1;
    }
  }

  private boolean submit(Terminal terminal, Stack stack, List<Document> seeds, Progress progress)
      throws InterruptedException {
    Poster poster = new Poster(stack, progress, PATIENCE);
    try (ArchiveClient archive = options.archive(stack)) {
      List<Posting> postings = poster.post(seeds, options.keyOf(FirstAccess.DEMO));
      progress.close();
      postings.forEach(posting -> terminal.line(posting.line()));
      List<JsonNode> settled = poster.settle(postings, archive);
      progress.close();
      terminal.line("");
      table(terminal, postings, archive);
      terminal.line(SubmitCommand.outcomes(settled));
      terminal.line("");
      return postings.stream().allMatch(Posting::isWholeAccepted);
    }
  }

  /** Every article once, in the order in which it was posted first. */
  private static void table(Terminal terminal, List<Posting> postings, ArchiveClient archive)
      throws InterruptedException {
    Map<String, String> headlines = new LinkedHashMap<>();
    postings.stream()
        .flatMap(Posting::articles)
        .forEach((PostOutcome.Article article) -> headlines.put(article.id(), article.headline()));
    ArticleTable table = new ArticleTable();
    int readable = 0;
    for (Map.Entry<String, String> article : headlines.entrySet()) {
      Optional<JsonNode> found = archive.found("/v1/articles/" + article.getKey());
      if (found.isPresent()) {
        table.add(found.get());
        readable++;
      } else {
        table.addHidden(article.getValue(), "killed or withheld");
      }
    }
    table.print(terminal);
    if (readable == 0) {
      throw new Failure("none of the articles can be read back");
    }
    terminal.line("");
    terminal.line(headlines.size() + " articles, " + readable + " of them open to readers");
  }

  private static void samples(Terminal terminal, Stack stack) {
    String articles = stack.ports().archiveUrl() + "/v1/articles";
    terminal.line("");
    terminal.line("Try:");
    terminal.line("  ./broadsheet search 窑炉");
    terminal.line("  ./broadsheet search water OR 水 --from 2026-01-01");
    terminal.line("  curl '" + articles + "?facets=section,person,place&limit=3'");
    terminal.line("  curl '" + stack.ports().archiveUrl() + "/v1/editions'");
    terminal.line("  ./broadsheet verify");
  }

  private static void stay(Terminal terminal, Stack stack, Progress progress, boolean isOurs)
      throws InterruptedException {
    terminal.line("");
    if (isOurs) {
      Foreground.stay(stack, terminal, progress);
    } else {
      terminal.line("It was up before and stays up; Ctrl-C ends this command only.");
      Foreground.watch(stack, terminal, progress);
    }
  }
}
