package io.broadsheet.pipeline.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** Started from {@code docker-compose.yml}: every part a container of the project's own images. */
public final class ComposedStack implements Stack {
  // Six JVMs that start at once on two cores.
  private static final Duration READY = Duration.ofMinutes(4);
  private static final int LOG_TAIL = 40;
  // 128 + SIGTERM: the JVM's way to say that it ended because it was asked to.
  private static final List<String> IN_ORDER = List.of("0", "143");

  private final Compose compose;
  private final CommandLine commandLine;
  private final Thread atExit = new Thread(this::remove);

  private ComposedStack(Compose compose, CommandLine commandLine) {
    this.compose = compose;
    this.commandLine = commandLine;
  }

  /** As {@code docker-compose up} has it without any option. */
  public static ComposedStack single() {
    return started(Compose::single);
  }

  /** Profile {@code ha}. */
  public static ComposedStack highlyAvailable() {
    return started(Compose::highlyAvailable);
  }

  // From nothing: whatever an earlier run left behind goes first.
  private static ComposedStack started(IntFunction<Compose> compose) {
    Images.build();
    CommandLine commandLine = CommandLine.withNewHome();
    ComposedStack stack = new ComposedStack(compose.apply(commandLine.portOffset()), commandLine);
    Runtime.getRuntime().addShutdownHook(stack.atExit);
    stack.remove();
    stack.up();
    Docker.copy(stack.compose.container("setup"), "/keys", stack.home().resolve("keys"));
    return stack;
  }

  /** The project, for what only containers can do. */
  public Compose compose() {
    return compose;
  }

  @Override
  public CommandLine commandLine() {
    return commandLine;
  }

  @Override
  public Run up() {
    return upWith();
  }

  /** As {@link #up}, with options such as {@code --scale enrich-service=3}. */
  public Run upWith(String... options) {
    Run run = compose.run(Compose.up(options)).endedWith(0);
    awaitHealth();
    return run;
  }

  @Override
  public boolean listens() {
    return Arrays.stream(Part.values())
        .map(Part::container)
        .allMatch(service -> compose.containers(service).stream().anyMatch(Docker::isHealthy));
  }

  @Override
  public void kill(Part part) {
    Docker.run("kill", compose.container(part.container())).endedWith(0);
  }

  @Override
  public void end(Part service) {
    String container = compose.container(service.container());
    Docker.run("stop", "--time", Long.toString(GRACE.toSeconds()), container).endedWith(0);
    assertThat(Docker.inspect(container, "{{.State.ExitCode}}")).isIn(IN_ORDER);
  }

  @Override
  public void hang(Part part) {
    Docker.run("pause", compose.container(part.container())).endedWith(0);
  }

  @Override
  public void goOn(Part part) {
    Docker.run("unpause", compose.container(part.container())).endedWith(0);
  }

  @Override
  public String incarnation(Part part) {
    String id = compose.container(part.container());
    return id + Docker.inspect(id, "{{.State.StartedAt}}");
  }

  @Override
  public String logTails() {
    return compose.run("logs", "--no-color", "--tail", Integer.toString(LOG_TAIL)).said();
  }

  @Override
  public void close() {
    remove();
    Runtime.getRuntime().removeShutdownHook(atExit);
    commandLine.deleteHome();
  }

  private void awaitHealth() {
    long deadline = System.nanoTime() + READY.toNanos();
    List<String> waiting = unhealthy();
    while (!waiting.isEmpty()) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("not healthy: " + waiting + "\n" + logTails());
      }
      Processes.pause(Duration.ofMillis(500));
      waiting = unhealthy();
    }
  }

  // What a job has ended needs no health.
  private List<String> unhealthy() {
    return compose.containers().stream()
        .filter(container -> !Docker.isDone(container))
        .filter(container -> !Docker.isHealthy(container))
        .map(container -> Docker.inspect(container, "{{.Name}} {{.State.Status}}"))
        .collect(Collectors.toList());
  }

  private void remove() {
    compose.run("down", "--volumes", "--remove-orphans", "--timeout", "1");
  }
}
