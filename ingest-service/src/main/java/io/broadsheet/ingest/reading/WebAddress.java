package io.broadsheet.ingest.reading;

import java.net.URI;
import java.net.URISyntaxException;

/** Checks links: readers will follow them. */
public final class WebAddress {
  private static final int LONGEST = 4_000;

  private WebAddress() {}

  /**
   * The address as it is.
   *
   * @throws IllegalArgumentException unless it is an absolute http or https address
   */
  public static String checked(String address) {
    String scheme;
    try {
      scheme = address.length() > LONGEST ? null : new URI(address).getScheme();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("must be an http or https address", e);
    }
    if (!"http".equalsIgnoreCase(scheme) && !"https".equalsIgnoreCase(scheme)) {
      throw new IllegalArgumentException("must be an http or https address");
    }
    return address;
  }
}
