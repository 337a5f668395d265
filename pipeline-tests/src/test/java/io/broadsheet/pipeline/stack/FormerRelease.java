package io.broadsheet.pipeline.stack;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The release before this one, built from the checkout's own history.
 *
 * @param name its version
 * @param commit that it was made from
 */
public record FormerRelease(String name, String commit) {
  private static final Duration LONGEST = Duration.ofMinutes(10);
  private static final String MODULES = "contracts,runtime,archive-service";

  /** The last one in the list. */
  public static FormerRelease newest() {
    try (InputStream list =
            Objects.requireNonNull(FormerRelease.class.getResourceAsStream("releases.tsv"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
      String[] last = lines.lines().reduce("", (former, line) -> line).split("\t", -1);
      return new FormerRelease(last[0], last[1]);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Why it cannot be built here; empty when it can. */
  public Optional<String> obstacle() {
    if (!succeeds("git", "cat-file", "-e", commit + "^{commit}")) {
      return Optional.of("the history of this checkout does not go back to release " + name);
    }
    return succeeds("mvn", "--version") ? Optional.empty() : Optional.of("Maven is not installed");
  }

  /** Its archive-service, built at the first call and kept in {@code target/}. */
  public Path archiveService() {
    Path tree = Checkout.root().resolve("pipeline-tests/target/release-" + commit);
    Path jar = tree.resolve("archive-service/target/quarkus-app/quarkus-run.jar");
    if (Files.notExists(jar)) {
      String export =
          "mkdir -p '%1$s' && git archive %2$s .mvn pom.xml contracts runtime archive-service"
              + " ':(glob)*/pom.xml' | tar -x -C '%1$s'";
      run("sh", "-c", export.formatted(tree, commit)).endedWith(0);
      run(
              "mvn",
              "-B",
              "-q",
              "-ntp",
              "-f",
              tree.resolve("pom.xml").toString(),
              "-pl",
              MODULES,
              "-Dmaven.test.skip=true",
              "package")
          .endedWith(0);
    }
    return jar;
  }

  private static boolean succeeds(String... command) {
    try {
      return run(command).exit() == 0;
    } catch (UncheckedIOException e) {
      return false; // no such program
    }
  }

  private static Run run(String... command) {
    ProcessBuilder builder =
        new ProcessBuilder(List.of(command)).directory(Checkout.root().toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    return Run.of(builder, LONGEST);
  }
}
