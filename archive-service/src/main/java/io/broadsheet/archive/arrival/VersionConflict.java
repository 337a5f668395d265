package io.broadsheet.archive.arrival;

/** Two contents claim to be the same version of an article; people must say which one is meant. */
final class VersionConflict extends RuntimeException {
  private static final long serialVersionUID = 1L;

  VersionConflict(String reason) {
    super(reason);
  }
}
