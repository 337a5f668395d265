package io.broadsheet.ingest.collection.web;

import io.broadsheet.contracts.Require;
import java.net.InetAddress;

/**
 * A block of addresses, as {@code 10.0.0.0/8} or {@code fc00::/7} names it; an address alone is a
 * block of one.
 */
// The prefix is private to the block: made by it, never handed out.
@SuppressWarnings("ArrayRecordComponent")
record Network(byte[] prefix, int bits) {
  Network {
    Require.that(
        bits >= 0 && bits <= prefix.length * 8,
        "network: 0 to %d bits".formatted(prefix.length * 8));
    prefix = prefix.clone();
  }

  /**
   * Reads the form {@code <address>/<bits>}; names are not looked up.
   *
   * @throws IllegalArgumentException for anything else
   */
  static Network parse(String text) {
    String[] parts = text.strip().split("/", 2);
    byte[] prefix = InetAddress.ofLiteral(parts[0]).getAddress();
    return new Network(
        prefix, parts.length == 1 ? prefix.length * 8 : Integer.parseInt(parts[1].strip()));
  }

  /** Whether an address of four or sixteen bytes lies in it. */
  boolean contains(byte[] address) {
    if (address.length != prefix.length) {
      return false;
    }
    int whole = bits / 8;
    for (int i = 0; i < whole; i++) {
      if (address[i] != prefix[i]) {
        return false;
      }
    }
    int rest = bits % 8;
    int mask = 0xFF00 >> rest;
    return rest == 0 || (address[whole] & mask) == (prefix[whole] & mask);
  }
}
