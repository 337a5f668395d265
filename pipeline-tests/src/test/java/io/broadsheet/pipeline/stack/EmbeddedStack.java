package io.broadsheet.pipeline.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** Started as a user would start it, with {@code ./broadsheet}: processes of this machine. */
public final class EmbeddedStack implements Stack {
  private static final int LOG_TAIL = 40;

  private final CommandLine commandLine = CommandLine.withNewHome();
  private final Run firstRun;
  private final Instant firstRunEnded;
  private final Thread atExit = new Thread(this::killWhatIsLeft);

  /** Starts from nothing with {@code demo --detach}: the first thing that a user types. */
  EmbeddedStack() {
    this("demo");
  }

  /** One beside the others', to which worse can be done than to be stopped. */
  public static EmbeddedStack ofItsOwn() {
    return new EmbeddedStack("up");
  }

  private EmbeddedStack(String first) {
    Runtime.getRuntime().addShutdownHook(atExit);
    firstRun = run(first, "--detach");
    firstRunEnded = Instant.now();
    if (firstRun.exit() != 0) {
      // DemoIT fails by it; the others may still say what they have to say.
      System.err.println("The first start failed: " + firstRun + logTails());
      run("up", "--detach").endedWith(0);
    }
  }

  /** How the first start went. */
  public Run firstDemo() {
    return firstRun;
  }

  public Instant firstDemoEnded() {
    return firstRunEnded;
  }

  /** Process id of a part that runs. */
  public long pid(Part part) {
    Path file = home().resolve("run").resolve(part.word() + ".pid");
    try {
      return Long.parseLong(Files.readString(file).strip().split("\\s+")[0]);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public CommandLine commandLine() {
    return commandLine;
  }

  @Override
  public Run up() {
    return run("up", "--detach").endedWith(0);
  }

  @Override
  public boolean listens() {
    return Arrays.stream(Part.values()).allMatch(part -> Processes.isTaken(port(part)));
  }

  @Override
  public void kill(Part part) {
    Processes.signal(pid(part), "KILL");
  }

  @Override
  public void end(Part service) {
    long pid = pid(service);
    Processes.signal(pid, "TERM");
    assertThat(Processes.endsWithin(pid, GRACE)).as("%s ends", service.word()).isTrue();
  }

  @Override
  public void hang(Part part) {
    Processes.signal(pid(part), "STOP");
  }

  @Override
  public void goOn(Part part) {
    Processes.signal(pid(part), "CONT");
  }

  @Override
  public String incarnation(Part part) {
    return Long.toString(pid(part));
  }

  @Override
  public String logTails() {
    StringBuilder tails = new StringBuilder();
    try (var logs = Files.list(home().resolve("logs"))) {
      for (Path log : logs.filter(Files::isRegularFile).sorted().toList()) {
        List<String> lines = Files.readString(log).lines().toList();
        tails.append("=== ").append(log.getFileName()).append('\n');
        lines
            .subList(Math.max(0, lines.size() - LOG_TAIL), lines.size())
            .forEach(line -> tails.append(line).append('\n'));
      }
    } catch (IOException e) {
      tails.append("no logs: ").append(e);
    }
    return tails.toString();
  }

  @Override
  public void close() {
    try {
      run("down");
    } finally {
      killWhatIsLeft();
      Runtime.getRuntime().removeShutdownHook(atExit);
      commandLine.deleteHome();
    }
  }

  private void killWhatIsLeft() {
    Processes.naming(home()).forEach(ProcessHandle::destroyForcibly);
  }
}
