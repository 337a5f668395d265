package io.broadsheet.launcher.command;

import io.broadsheet.launcher.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures; the benchmarks run in a process of their own, with a heap of their own. */
@Command(
    name = "bench",
    description = "Measures how good and how fast the parts are, and prints the tables.")
public final class BenchCommand implements Callable<Integer> {
  private final GlobalOptions options;

  @Parameters(
      arity = "0..*",
      paramLabel = "NAME",
      description =
          "Which benchmark: editions, enrichment, wires, costs. All of them when none is named.")
  private List<String> names = List.of();

  @Option(names = "--quick", description = "A look in seconds rather than a measurement.")
  private boolean isQuick;

  @Option(names = "--json", paramLabel = "FILE", description = "Writes all figures to a file.")
  private @Nullable Path json;

  @Option(
      names = "--seed",
      paramLabel = "S",
      defaultValue = "1",
      description = "Of everything that is drawn (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Option(names = "--editions", paramLabel = "N", description = "How many editions are made.")
  private @Nullable Integer editions;

  @Option(
      names = "--failures",
      paramLabel = "N",
      defaultValue = "0",
      description = "Prints the first N things that were read otherwise than they are.")
  private int failures;

  @Option(
      names = "--only",
      paramLabel = "WORD",
      description = "Reads only editions with a quirk whose name contains the word.")
  private @Nullable String only;

  @Option(
      names = "--save",
      paramLabel = "DIR",
      description = "Writes the pages that were made to a folder.")
  private @Nullable Path save;

  BenchCommand(GlobalOptions options) {
    this.options = options;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path jar = options.installation().root().resolve("benchmarks/target/benchmarks.jar");
    if (Files.notExists(jar)) {
      throw new Failure("not built: " + jar + " is missing; run ./broadsheet, which builds");
    }
    List<String> command = new ArrayList<>();
    command.add(options.installation().java().toString());
    command.addAll(List.of("-Xmx768m", "-XX:+UseSerialGC"));
    command.add("-Dbroadsheet.root=" + options.installation().root());
    command.addAll(List.of("-jar", jar.toString()));
    command.addAll(words());
    return new ProcessBuilder(command).inheritIO().start().waitFor();
  }

  /** As the benchmarks' process reads them. */
  List<String> words() {
    List<String> words = new ArrayList<>(names);
    words.add("quick=" + isQuick);
    words.add("seed=" + seed);
    words.add("failures=" + failures);
    add(words, "json", json == null ? null : json.toAbsolutePath());
    add(words, "editions", editions);
    add(words, "only", only);
    add(words, "save", save == null ? null : save.toAbsolutePath());
    return words;
  }

  private static void add(List<String> words, String name, @Nullable Object value) {
    if (value != null) {
      words.add(name + "=" + value);
    }
  }
}
