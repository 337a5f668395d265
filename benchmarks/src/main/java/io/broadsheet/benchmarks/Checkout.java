package io.broadsheet.benchmarks;

import java.net.URISyntaxException;
import java.nio.file.Path;

/** The repository's folder, where the stack's programs and the data to measure with are. */
public final class Checkout {
  private Checkout() {}

  /** Absolute. The jar, or the folder of classes, lies below {@code benchmarks/target}. */
  public static Path root() {
    try {
      return Path.of(Checkout.class.getProtectionDomain().getCodeSource().getLocation().toURI())
          .resolve("../../..")
          .normalize();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
