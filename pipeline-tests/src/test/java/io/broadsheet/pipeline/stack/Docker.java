package io.broadsheet.pipeline.stack;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What the tests ask of Docker. */
public final class Docker {
  private static final Duration LONGEST = Duration.ofMinutes(2);
  private static final List<String> COMPOSE =
      run("compose", "version").exit() == 0
          ? List.of("docker", "compose")
          : List.of("docker-compose");

  private Docker() {}

  public static Run run(String... arguments) {
    List<String> command = new ArrayList<>(List.of("docker"));
    command.addAll(List.of(arguments));
    return Run.of(new ProcessBuilder(command), LONGEST);
  }

  /** One field of a container, by a template. */
  public static String inspect(String container, String template) {
    return run("inspect", "--format", template, container).endedWith(0).out().strip();
  }

  /** Compose as the machine has it: the plugin, or the program of old. */
  static List<String> compose() {
    return COMPOSE;
  }

  static List<String> labelled(String... labels) {
    List<String> command = new ArrayList<>(List.of("ps", "--all", "--quiet", "--no-trunc"));
    for (String label : labels) {
      command.addAll(List.of("--filter", "label=" + label));
    }
    return run(command.toArray(String[]::new)).endedWith(0).out().lines().toList();
  }

  /** Whether it says that it is well; one that is never asked is well when it runs. */
  static boolean isHealthy(String container) {
    String state = "{{if .State.Health}}{{.State.Health.Status}}{{else}}{{.State.Status}}{{end}}";
    return Set.of("healthy", "running").contains(inspect(container, state));
  }

  /** Whether it is a job that went well. */
  static boolean isDone(String container) {
    return inspect(
            container, "{{.State.Status}} {{.State.ExitCode}} {{.HostConfig.RestartPolicy.Name}}")
        .matches("exited 0( no)?");
  }

  static void copy(String container, String from, Path to) {
    run("cp", container + ":" + from, to.toString()).endedWith(0);
  }
}
