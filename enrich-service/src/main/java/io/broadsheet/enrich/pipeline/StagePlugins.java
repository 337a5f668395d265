package io.broadsheet.enrich.pipeline;

import io.broadsheet.enrich.pipeline.text.Stage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Stream;

/** Puts a pipeline together from the stages of the program and those that an operator adds. */
final class StagePlugins {
  private StagePlugins() {}

  /**
   * The stages that jars name as services of {@link Stage}: those on the class path, and those in a
   * folder, which bring their libraries along.
   */
  static List<Stage> added(Optional<Path> folder) {
    if (folder.isEmpty()) {
      return stages(ServiceLoader.load(Stage.class));
    }
    // For as long as the process lives: a stage may load its classes late.
    URLClassLoader loader =
        new URLClassLoader("plug-ins", jarsIn(folder.get()), Stage.class.getClassLoader());
    // Libraries look for their own files with the thread's loader.
    Thread thread = Thread.currentThread();
    ClassLoader usual = thread.getContextClassLoader();
    thread.setContextClassLoader(loader);
    try {
      return stages(ServiceLoader.load(Stage.class, loader));
    } finally {
      thread.setContextClassLoader(usual);
    }
  }

  private static List<Stage> stages(ServiceLoader<Stage> named) {
    return named.stream().map(ServiceLoader.Provider::get).toList();
  }

  // In order of their names, so that the same folder gives the same stages on every system.
  private static URL[] jarsIn(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      List<URL> jars = new ArrayList<>();
      for (Path jar : files.filter(file -> file.toString().endsWith(".jar")).sorted().toList()) {
        jars.add(jar.toUri().toURL());
      }
      return jars.toArray(URL[]::new);
    } catch (IOException e) {
      throw new UncheckedIOException("the plug-ins in " + folder + " could not be read", e);
    }
  }

  /**
   * A stage that is added takes the place of one of the same name, else the end of the row.
   *
   * @param off names of stages that are not wanted
   */
  static List<Stage> arranged(List<Stage> own, Iterable<Stage> added, Set<String> off) {
    List<Stage> arranged = new ArrayList<>(own);
    for (Stage stage : added) {
      int same = indexOf(arranged, name(stage));
      if (same < 0) {
        arranged.add(stage);
      } else {
        arranged.set(same, stage);
      }
    }
    arranged.removeIf(stage -> off.contains(name(stage)));
    return List.copyOf(arranged);
  }

  private static int indexOf(List<Stage> stages, String name) {
    for (int i = 0; i < stages.size(); i++) {
      if (name(stages.get(i)).equals(name)) {
        return i;
      }
    }
    return -1;
  }

  private static String name(Stage stage) {
    return stage.model().stage();
  }
}
