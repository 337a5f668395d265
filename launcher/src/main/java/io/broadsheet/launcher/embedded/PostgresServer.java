package io.broadsheet.launcher.embedded;

import io.broadsheet.launcher.Failure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A PostgreSQL cluster in a directory of its own: made at the first start, as durable as any.
 *
 * @param home holds the programs and {@code data}
 * @param port on 127.0.0.1
 */
public record PostgresServer(Path home, int port) {
  /** Name of the database, of its owner and, on the embedded default, the owner's password. */
  public static final String NAME = "broadsheet";

  public String jdbcUrl() {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + NAME;
  }

  /**
   * Unpacks the programs and makes the cluster, whatever of it is not there yet.
   *
   * @return the command that runs the server in the foreground
   */
  public List<String> prepare() throws IOException, InterruptedException {
    Unprivileged way = Unprivileged.here();
    Path programs = PostgresBinaries.unpackedIn(home);
    if (Files.notExists(data())) {
      make(way, programs.resolve("bin"));
    }
    forgetRecycledPid();
    return way.run(
        List.of(
            programs.resolve("bin/postgres").toString(),
            "-D",
            data().toString(),
            "-p",
            Integer.toString(port),
            "-c",
            "listen_addresses=127.0.0.1",
            // No socket file: two stacks would meet in /tmp.
            "-c",
            "unix_socket_directories=",
            "-c",
            "fsync=on",
            "-c",
            "synchronous_commit=on",
            "-c",
            "shared_buffers=96MB",
            "-c",
            "max_connections=80",
            "-c",
            "log_line_prefix=%m [%p] "));
  }

  Path data() {
    return home.resolve("data");
  }

  /** Made aside and moved in one step, so that a start that was cut short is simply done again. */
  private void make(Unprivileged way, Path bin) throws IOException, InterruptedException {
    Path aside = Files.createTempDirectory(home, "new-data-");
    Path password = Files.writeString(home.resolve("first-password"), NAME);
    way.hand(aside, password);
    try {
      run(
          way.run(
              List.of(
                  bin.resolve("initdb").toString(),
                  "--pgdata=" + aside,
                  "--username=" + NAME,
                  "--pwfile=" + password,
                  "--auth=scram-sha-256",
                  "--encoding=UTF8",
                  "--locale-provider=builtin",
                  "--builtin-locale=C.UTF-8",
                  "--locale=C",
                  "--no-instructions")),
          "");
      run(
          way.run(
              List.of(
                  bin.resolve("postgres").toString(),
                  "--single",
                  "-D",
                  aside.toString(),
                  "postgres")),
          "CREATE DATABASE " + NAME + "\n");
    } finally {
      Files.delete(password);
    }
    Files.move(aside, data());
  }

  /**
   * After a crash postmaster.pid names a process that is gone; PostgreSQL sees that by itself
   * unless another program has got the number since.
   */
  private void forgetRecycledPid() throws IOException {
    Path file = data().resolve("postmaster.pid");
    if (Files.notExists(file)) {
      return;
    }
    Optional<String> holder =
        Files.readAllLines(file).stream()
            .findFirst()
            .flatMap(line -> ProcessHandle.of(Long.parseLong(line.strip())))
            .flatMap(process -> process.info().command());
    if (holder.isPresent() && !holder.get().endsWith("/postgres")) {
      Files.delete(file);
    }
  }

  private static void run(List<String> command, String input)
      throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    try (var in = process.getOutputStream()) {
      in.write(input.getBytes(StandardCharsets.UTF_8));
    }
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new Failure("PostgreSQL could not be set up: " + said.strip());
    }
  }
}
