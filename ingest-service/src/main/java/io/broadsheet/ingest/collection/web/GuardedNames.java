package io.broadsheet.ingest.collection.web;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Looks a host up once and hands the client just the addresses that were checked: a name that
 * answers otherwise the next time (DNS rebinding) changes nothing, since there is no next time.
 */
final class GuardedNames implements DnsResolver {
  /** Looks a name up, or reads an address. */
  @FunctionalInterface
  interface Lookup {
    InetAddress[] addressesOf(String host) throws UnknownHostException;
  }

  private final AddressGuard guard;
  private final Set<Integer> ports;
  private final Lookup lookup;

  /**
   * @param ports open to all; an address that somebody vouched for may have any
   */
  GuardedNames(AddressGuard guard, Set<Integer> ports, Lookup lookup) {
    this.guard = guard;
    this.ports = Set.copyOf(ports);
    this.lookup = lookup;
  }

  @Override
  public List<InetSocketAddress> resolve(String host, int port) throws UnknownHostException {
    InetAddress[] addresses = resolve(host);
    // One that may not be asked spoils all: the client tries the next where the first fails.
    if (!ports.contains(port) && !Arrays.stream(addresses).allMatch(guard::isVouchedFor)) {
      throw new ForbiddenTarget("Port " + port + " is none that documents are fetched from.");
    }
    return Arrays.stream(addresses).map(address -> new InetSocketAddress(address, port)).toList();
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    InetAddress[] addresses = lookup.addressesOf(host);
    for (InetAddress address : addresses) {
      var objection = guard.objection(address);
      if (objection.isPresent()) {
        // Not the address itself: a publisher who reads this must not learn what lies inside.
        throw new ForbiddenTarget(
            "The host leads to an address that is kept out: " + objection.get() + ".");
      }
    }
    return addresses;
  }

  @Override
  public String resolveCanonicalHostname(String host) {
    return host;
  }
}
