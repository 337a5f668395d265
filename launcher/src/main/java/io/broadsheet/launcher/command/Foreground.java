package io.broadsheet.launcher.command;

import io.broadsheet.launcher.stack.Stack;
import io.broadsheet.launcher.stack.Supervisor;
import io.broadsheet.launcher.terminal.Progress;
import io.broadsheet.launcher.terminal.Terminal;

/** Keeps a stack up until Ctrl-C. */
final class Foreground {
  private Foreground() {}

  /** Starts again what dies; stops everything when this process is told to end. */
  static void stay(Stack stack, Terminal terminal, Progress progress) throws InterruptedException {
    Thread stop =
        new Thread(
            () -> {
              terminal.line("");
              try (Progress stopping = new Progress(terminal)) {
                stack.down(stopping);
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            },
            "stop");
    Runtime.getRuntime().addShutdownHook(stop);
    terminal.line("Ctrl-C stops it.");
    watch(stack, terminal, progress);
  }

  /** Starts again what dies, and leaves everything up at the end. */
  static void watch(Stack stack, Terminal terminal, Progress progress) throws InterruptedException {
    new Supervisor(stack, progress).watch();
    terminal.line("stopped by another command");
  }
}
