package io.broadsheet.enrich.pipeline;

import java.nio.file.Path;

/**
 * Compiles the dictionaries ahead: {@code LanguageData <directory>}. The first load of all takes
 * several times as long as the later ones; a build spares the first start that.
 */
public final class LanguageData {
  private static final int ANY_BODY = 1_000;

  private LanguageData() {}

  public static void main(String[] args) {
    if (args.length != 1) {
      System.err.println("usage: LanguageData <directory>");
      System.exit(2);
    }
    Pipeline.load(Path.of(args[0]), ANY_BODY);
    // The libraries keep threads of their own.
    System.exit(0);
  }
}
