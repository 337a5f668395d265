package io.broadsheet.runtime.event;

import org.jspecify.annotations.Nullable;

/** A record's value is no event of the expected kind: it will not become one by trying again. */
public final class UnreadableEvent extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public UnreadableEvent(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
