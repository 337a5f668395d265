package io.broadsheet.ingest.collection.web;

import java.net.UnknownHostException;

/** An address that nothing may be fetched from; a failed look-up to the client that asked. */
final class ForbiddenTarget extends UnknownHostException {
  private static final long serialVersionUID = 1L;

  /**
   * @param detail for people
   */
  ForbiddenTarget(String detail) {
    super(detail);
  }
}
