package io.broadsheet.ingest.collection.web;

import io.broadsheet.contracts.Tsv;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Tells addresses on the open web from those inside: what a feed's address leads to is its
 * publisher's to say, and must not be this host, its neighbours or a cloud's own services.
 */
final class AddressGuard {
  private record KeptOut(Network network, String what) {}

  private static final List<KeptOut> KEPT_OUT =
      Tsv.rows(AddressGuard.class, "kept-out.tsv").stream()
          .map(columns -> new KeptOut(Network.parse(columns[0]), columns[1]))
          .toList();

  // Loopback, link-local, unique local, multicast and IPv4 in its several disguises lie outside.
  private static final Network GLOBAL_UNICAST = Network.parse("2000::/3");
  // These two lead to an IPv4 address: where the network itself is IPv6 only, and by an old tunnel.
  private static final Network NAT64 = Network.parse("64:ff9b::/96");
  private static final Network SIX_TO_FOUR = Network.parse("2002::/16");

  private final List<Network> allowed;

  /**
   * @param allowed networks inside which a feed may lie all the same
   */
  AddressGuard(Collection<Network> allowed) {
    this.allowed = List.copyOf(allowed);
  }

  /** Whether somebody here has vouched for the address. */
  boolean isVouchedFor(InetAddress address) {
    return allowed.stream().anyMatch(network -> network.contains(address.getAddress()));
  }

  /** What speaks against the address; empty when nothing does. */
  Optional<String> objection(InetAddress address) {
    return isVouchedFor(address) ? Optional.empty() : objection(address.getAddress());
  }

  // Java makes four bytes of ::ffff:a.b.c.d by itself.
  private static Optional<String> objection(byte[] address) {
    if (address.length == 4) {
      return keptOut(address);
    }
    if (NAT64.contains(address)) {
      return keptOut(Arrays.copyOfRange(address, 12, 16));
    }
    if (!GLOBAL_UNICAST.contains(address)) {
      return Optional.of("not on the open internet");
    }
    return SIX_TO_FOUR.contains(address)
        ? keptOut(Arrays.copyOfRange(address, 2, 6))
        : keptOut(address);
  }

  private static Optional<String> keptOut(byte[] address) {
    return KEPT_OUT.stream()
        .filter(out -> out.network().contains(address))
        .map(KeptOut::what)
        .findFirst();
  }
}
