package io.broadsheet.launcher.embedded;

import io.broadsheet.launcher.Failure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * PostgreSQL refuses to run as root. Everybody else runs it as they are; root steps into a user
 * namespace, where it is nobody in name yet owns the same files, or, where that is forbidden (in
 * many containers), into the account {@code nobody}.
 */
enum Unprivileged {
  AS_WE_ARE,
  USER_NAMESPACE,
  NOBODY;

  private static final int NOBODY_ID = 65_534;

  static Unprivileged here() {
    if (!output(List.of("id", "-u")).equals("0")) {
      return AS_WE_ARE;
    }
    for (Unprivileged way : List.of(USER_NAMESPACE, NOBODY)) {
      if (succeedsAsAnother(way)) {
        return way;
      }
    }
    throw new Failure(
        "PostgreSQL does not run as root, and neither 'unshare --user' nor 'setpriv' works here. "
            + "Run ./broadsheet as another user.");
  }

  List<String> run(List<String> command) {
    return Stream.concat(prefix().stream(), command.stream()).toList();
  }

  private List<String> prefix() {
    return switch (this) {
      case AS_WE_ARE -> List.of();
      case USER_NAMESPACE -> List.of("unshare", "--user");
      case NOBODY ->
          List.of("setpriv", "--reuid=" + NOBODY_ID, "--regid=" + NOBODY_ID, "--clear-groups");
    };
  }

  /** Makes what the programs write belong to the account that they run as. */
  void hand(Path... directories) throws IOException {
    if (this != NOBODY) {
      return;
    }
    for (Path directory : directories) {
      List<Path> all;
      try (Stream<Path> tree = Files.walk(directory)) {
        all = tree.toList();
      }
      for (Path path : all) {
        Files.setAttribute(path, "unix:uid", NOBODY_ID, LinkOption.NOFOLLOW_LINKS);
      }
    }
  }

  private static boolean succeedsAsAnother(Unprivileged way) {
    String uid = output(way.run(List.of("id", "-u")));
    return !uid.isEmpty() && !uid.equals("0");
  }

  /** Empty when the command is missing or fails. */
  private static String output(List<String> command) {
    try {
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return process.waitFor() == 0 ? text.strip() : "";
    } catch (IOException e) {
      return "";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "";
    }
  }
}
