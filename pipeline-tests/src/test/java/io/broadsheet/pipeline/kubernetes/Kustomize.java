package io.broadsheet.pipeline.kubernetes;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folder of manifests, and what {@code kubectl kustomize} makes of it. */
final class Kustomize {
  private static final Path FOLDER = Path.of("..", "deploy", "kubernetes");

  private Kustomize() {}

  /** Whether there is a program that can put overlays together; old ones cannot. */
  static boolean isThere() {
    try {
      Process version =
          new ProcessBuilder("kubectl", "version", "--client").redirectErrorStream(true).start();
      String said = new String(version.getInputStream().readAllBytes(), UTF_8);
      return version.waitFor() == 0 && said.contains("Kustomize Version: v5");
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  static List<Manifest> built(String folder) {
    try {
      Process build =
          new ProcessBuilder("kubectl", "kustomize", FOLDER.resolve(folder).toString())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      String yaml = new String(build.getInputStream().readAllBytes(), UTF_8);
      if (build.waitFor() != 0) {
        throw new IllegalStateException("kubectl kustomize " + folder + " failed");
      }
      return Manifest.all(folder, yaml);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Each file by itself, before any overlay changes it. */
  static List<Manifest> files() {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .filter(file -> !file.endsWith("kustomization.yaml"))
          .sorted()
          .flatMap(file -> Manifest.all(FOLDER.relativize(file).toString(), read(file)).stream())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
