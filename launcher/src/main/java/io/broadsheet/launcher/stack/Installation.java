package io.broadsheet.launcher.stack;

import io.broadsheet.launcher.Failure;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the programs are.
 *
 * @param root of the built checkout
 * @param java the JVM that runs the services
 */
public record Installation(Path root, Path java) {
  public Installation {
    root = root.toAbsolutePath().normalize();
  }

  /** As the entry script hands it over. */
  public static Installation ofThisProcess() {
    String root = System.getProperty("broadsheet.root");
    return at(Path.of(root == null ? "" : root));
  }

  /** On the JVM that runs this. */
  public static Installation at(Path root) {
    return new Installation(root, Path.of(System.getProperty("java.home"), "bin", "java"));
  }

  Path launcherJar() {
    return existing(root.resolve("launcher/target/launcher.jar"));
  }

  Path serviceDirectory(Part service) {
    return root.resolve(service.word() + "-service/target/quarkus-app");
  }

  Path serviceJar(Part service) {
    return existing(serviceDirectory(service).resolve("quarkus-run.jar"));
  }

  /** Belongs to the programs, not to a home: it goes when they are built anew. */
  Path classArchive(Part part) {
    String module = part.isService() ? part.word() + "-service" : "launcher";
    return root.resolve(module).resolve("target").resolve(part.word() + ".jsa");
  }

  public Path seeds() {
    return root.resolve("seeds");
  }

  private static Path existing(Path jar) {
    if (Files.notExists(jar)) {
      throw new Failure("not built: " + jar + " is missing; run ./broadsheet up, which builds");
    }
    return jar;
  }
}
