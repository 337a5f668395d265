package io.broadsheet.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Versions of what the launcher starts, as the build wrote them down. */
public record Versions(String broadsheet, String kafka, String postgresql) {
  /** Of this build. */
  public static Versions current() {
    Properties properties = new Properties();
    try (InputStream in = Versions.class.getResourceAsStream("versions.properties")) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Versions(
        properties.getProperty("broadsheet"),
        properties.getProperty("kafka"),
        properties.getProperty("postgresql"));
  }
}
