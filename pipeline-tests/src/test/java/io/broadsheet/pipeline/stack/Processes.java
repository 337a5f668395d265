package io.broadsheet.pipeline.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/** Processes as the operating system sees them. */
public final class Processes {
  private Processes() {}

  /** Sends a signal by its name, such as {@code KILL}. */
  public static void signal(long pid, String name) {
    try {
      int exit =
          new ProcessBuilder("kill", "-" + name, Long.toString(pid)).inheritIO().start().waitFor();
      assertThat(exit).as("kill -%s %d", name, pid).isZero();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while sending a signal", e);
    }
  }

  /** Whether it runs; one that has ended and was not reaped yet does not. */
  public static boolean isRunning(long pid) {
    return ProcessHandle.of(pid).filter(Processes::isRunning).isPresent();
  }

  /** Waits for its end; false when it runs on. */
  static boolean endsWithin(long pid, Duration longest) {
    long deadline = System.nanoTime() + longest.toNanos();
    while (isRunning(pid)) {
      if (System.nanoTime() > deadline) {
        return false;
      }
      pause(Duration.ofMillis(50));
    }
    return true;
  }

  /** Running processes that name the folder in their command: a stack's, whoever started them. */
  public static Stream<ProcessHandle> naming(Path folder) {
    return ProcessHandle.allProcesses()
        .filter(process -> process.pid() != ProcessHandle.current().pid())
        .filter(Processes::isRunning)
        .filter(process -> commandLine(process).contains(folder.toString()));
  }

  /** Memory that a stack's processes hold in RAM, the children of each among them. */
  public static long residentBytes(Path folder) {
    return naming(folder)
        .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
        .mapToLong(ProcessHandle::pid)
        .distinct()
        .map(Processes::residentBytes)
        .sum();
  }

  /** Whether somebody listens on the port. */
  public static boolean isTaken(int port) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** Whether a server could listen on the port. */
  static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  static void pause(Duration time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting", e);
    }
  }

  private static boolean isRunning(ProcessHandle process) {
    return process.isAlive() && !isZombie(process.pid());
  }

  // The state follows the command's name, which stands in brackets.
  private static boolean isZombie(long pid) {
    String stat = proc(pid, "stat");
    int end = stat.lastIndexOf(')');
    return end > 0 && stat.startsWith(" Z", end + 1);
  }

  // ProcessHandle cuts long commands short; the JVMs' class paths are long.
  private static String commandLine(ProcessHandle process) {
    return proc(process.pid(), "cmdline") + process.info().commandLine().orElse("");
  }

  // Shared pages count for each process that maps them: this is never too little.
  private static long residentBytes(long pid) {
    return proc(pid, "status")
        .lines()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) * 1024)
        .sum();
  }

  private static String proc(long pid, String file) {
    try {
      return Files.readString(
          Path.of("/proc", Long.toString(pid), file), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      return "";
    }
  }
}
