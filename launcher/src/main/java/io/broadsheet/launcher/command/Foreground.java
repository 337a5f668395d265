package io.broadsheet.launcher.command;

import io.broadsheet.launcher.stack.Stack;
import io.broadsheet.launcher.stack.Supervisor;
import io.broadsheet.launcher.terminal.Progress;
import io.broadsheet.launcher.terminal.Terminal;
import java.util.concurrent.atomic.AtomicBoolean;

/** Keeps a stack up until Ctrl-C. */
final class Foreground {
  private static final AtomicBoolean IS_ENDING = new AtomicBoolean();

  private Foreground() {}

  /** Starts again what dies; stops everything when this process is told to end. */
  static void stay(Stack stack, Terminal terminal, Progress progress) throws InterruptedException {
    Thread stop =
        new Thread(
            () -> {
              IS_ENDING.set(true);
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
    if (!IS_ENDING.get()) {
      terminal.line("stopped by another command");
    }
  }
}
