package io.broadsheet.ingest.collection.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;

/** An address that may be asked for a document, as far as its letters tell. */
record WebTarget(URI uri) {
  // What a browser takes for an IPv4 address (WHATWG URL, "ends in a number"): 2130706433, 0x7f.1
  // and 0177.0.0.1 are all this host to somebody's resolver.
  private static final Pattern NUMBER = Pattern.compile("(?i)(?:^|\\.)(?:[0-9]+|0x[0-9a-f]*)\\.?$");
  private static final Pattern DOTTED =
      Pattern.compile("(?:(?:0|[1-9][0-9]{0,2})\\.){3}(?:0|[1-9][0-9]{0,2})");
  private static final int LONGEST = 4_000;

  /**
   * @throws ForbiddenTarget for what is no http or https address of a host, or names a user
   */
  static WebTarget of(URI uri) throws ForbiddenTarget {
    String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      throw new ForbiddenTarget("Only http and https addresses are fetched.");
    }
    if (uri.getRawUserInfo() != null) {
      throw new ForbiddenTarget("The address must not name a user.");
    }
    String host = uri.getHost();
    if (host == null || host.isEmpty()) {
      throw new ForbiddenTarget("The address names no host that could be looked up.");
    }
    if (NUMBER.matcher(host).find() && !DOTTED.matcher(host).matches()) {
      throw new ForbiddenTarget("The host is a number in a form that hides where it leads.");
    }
    if (uri.toString().length() > LONGEST) {
      throw new ForbiddenTarget("The address is longer than " + LONGEST + " characters.");
    }
    return new WebTarget(uri);
  }

  /**
   * Where a redirect leads.
   *
   * @param location absolute or relative to this one
   * @throws ForbiddenTarget as {@link #of}, and when it leads from https to http
   */
  WebTarget redirected(String location) throws ForbiddenTarget {
    WebTarget next;
    try {
      next = of(uri.resolve(new URI(location.strip())));
    } catch (URISyntaxException e) {
      throw new ForbiddenTarget("The address was redirected to what is none.");
    }
    if (isSecure() && !next.isSecure()) {
      throw new ForbiddenTarget("The address was redirected from https to http.");
    }
    return next;
  }

  private boolean isSecure() {
    return "https".equalsIgnoreCase(uri.getScheme());
  }
}
