package io.broadsheet.launcher.client;

import io.broadsheet.contracts.media.MediaTypes;
import io.broadsheet.launcher.Failure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A file to post. */
public final class Document {
  private final String name;
  private final String mediaType;
  private final byte[] content;

  /** What a file of that name and kind holds. */
  public Document(String name, String mediaType, byte[] content) {
    this.name = name;
    this.mediaType = mediaType;
    this.content = content.clone();
  }

  /**
   * The files behind the paths, folders by the names of their files. A file that is named alone
   * must be of a known kind; what else lies in a folder is passed over, and so is its README.
   *
   * @param mediaType of all of them; null to go by the extension
   */
  public static List<Document> at(List<Path> paths, @Nullable String mediaType) {
    List<Document> documents = new ArrayList<>();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        for (Path file : filesIn(path)) {
          read(file, mediaType).ifPresent(documents::add);
        }
      } else {
        documents.add(
            read(path, mediaType)
                .orElseThrow(
                    () ->
                        new Failure(
                            path + ": its name does not say what it holds; add --type MEDIA")));
      }
    }
    return List.copyOf(documents);
  }

  /** The same document is the same submission, however often it is posted. */
  public String idempotencyKey() {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      sha256.update(mediaType.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sha256.digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** For people. */
  public String name() {
    return name;
  }

  public String mediaType() {
    return mediaType;
  }

  byte[] content() {
    return content.clone();
  }

  private static List<Path> filesIn(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.getFileName().toString().equalsIgnoreCase("README.md"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new Failure("cannot read " + folder + ": " + e.getMessage(), e);
    }
  }

  private static Optional<Document> read(Path file, @Nullable String mediaType) {
    String name = file.getFileName().toString();
    Optional<String> type = mediaType == null ? MediaTypes.of(name) : Optional.of(mediaType);
    return type.map(known -> new Document(file.toString(), known, bytes(file)));
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new Failure("cannot read " + file + ": " + e, e);
    }
  }
}
