package io.broadsheet.ingest.submission;

import java.io.IOException;

/** A body is larger than may be; an {@link IOException} so that it passes through streams. */
public final class TooLarge extends IOException {
  private static final long serialVersionUID = 1L;

  private final String detail;

  /**
   * @param detail for the sender
   */
  TooLarge(String detail) {
    super(detail);
    this.detail = detail;
  }

  /** For the sender. */
  public String detail() {
    return detail;
  }
}
