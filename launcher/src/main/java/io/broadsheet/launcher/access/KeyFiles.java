package io.broadsheet.launcher.access;

import io.broadsheet.contracts.access.AccessKey;
import io.broadsheet.launcher.Failure;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Optional;

/** Secrets that the command line uses by itself; nobody but their owner can read them. */
public record KeyFiles(Path directory) {
  /** Of the operator. */
  public static final String OPERATOR = "operator";

  /** The key of that name, if there is a file of it. */
  public Optional<AccessKey> read(String name) {
    Path file = file(name);
    try {
      return Files.exists(file)
          ? Optional.of(new AccessKey(Files.readString(file).strip()))
          : Optional.empty();
    } catch (IOException e) {
      throw new Failure("cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  public void write(String name, AccessKey key) {
    Path file = file(name);
    try {
      Files.createDirectories(directory);
      Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
      Files.deleteIfExists(file);
      // Made with its mode, not given it later: there is no moment when others could read it.
      try (var channel =
          Files.newByteChannel(
              file,
              EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
        channel.write(ByteBuffer.wrap((key.secret() + "\n").getBytes(StandardCharsets.UTF_8)));
      }
    } catch (IOException e) {
      throw new Failure("cannot write " + file + ": " + e.getMessage(), e);
    }
  }

  public Path file(String name) {
    return directory.resolve(name + ".key");
  }
}
