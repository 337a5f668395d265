package io.broadsheet.launcher.command;

import com.fasterxml.jackson.databind.JsonNode;
import io.broadsheet.launcher.Json;
import io.broadsheet.launcher.client.ArchiveClient;
import io.broadsheet.launcher.stack.Stack;
import io.broadsheet.launcher.terminal.Terminal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks the archive. */
@Command(name = "search", description = "Finds articles by words, \"phrases\", -not and OR.")
public final class SearchCommand implements Callable<Integer> {
  private static final int SHOWN = 50;
  private final GlobalOptions options;

  @Parameters(arity = "1..*", paramLabel = "TEXT", description = "What to look for.")
  private List<String> text = List.of();

  @Option(names = "--section", paramLabel = "S", description = "A section's code or name.")
  private @Nullable String section;

  @Option(names = "--person", paramLabel = "P", description = "A person's name.")
  private @Nullable String person;

  @Option(
      names = "--place",
      paramLabel = "P",
      description = "A place's name or code; a code takes in the places below it.")
  private @Nullable String place;

  @Option(names = "--from", paramLabel = "D", description = "A date or a time: not before it.")
  private @Nullable String from;

  @Option(names = "--to", paramLabel = "D", description = "A date or a time: not after it.")
  private @Nullable String to;

  @Option(names = "--json", description = "As JSON, as the archive answers.")
  private boolean isJson;

  SearchCommand(GlobalOptions options) {
    this.options = options;
  }

  @Override
  public Integer call() throws InterruptedException {
    Terminal terminal = Terminal.system();
    Stack stack = options.stack();
    try (ArchiveClient archive = options.archive(stack)) {
      JsonNode found = archive.get("/v1/articles?" + query());
      if (isJson) {
        terminal.line(Json.pretty(found));
      } else {
        print(terminal, found);
      }
    }
    return 0;
  }

  private static void print(Terminal terminal, JsonNode found) {
    long total = found.path("total").asLong();
    if (total > 0) {
      ArticleTable table = new ArticleTable();
      found.path("articles").forEach(table::add);
      table.print(terminal);
    }
    long more = total - found.path("articles").size();
    terminal.line(total + " found" + (more > 0 ? ", " + more + " more not shown" : ""));
  }

  private String query() {
    List<String> parameters = new ArrayList<>();
    add(parameters, "q", String.join(" ", text));
    add(parameters, "section", section);
    add(parameters, "person", person);
    add(parameters, "place", place);
    add(parameters, "from", from);
    add(parameters, "to", to);
    add(parameters, "limit", Integer.toString(SHOWN));
    return String.join("&", parameters);
  }

  private static void add(List<String> parameters, String name, @Nullable String value) {
    if (value != null) {
      parameters.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
  }
}
