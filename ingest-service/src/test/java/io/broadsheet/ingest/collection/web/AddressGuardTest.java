package io.broadsheet.ingest.collection.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressGuardTest {
  private final AddressGuard guard = new AddressGuard(List.of());

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, loopback",
    "127.255.255.254, loopback",
    "0.0.0.0, this network",
    "0.1.2.3, this network",
    "10.0.0.1, private",
    "10.255.255.255, private",
    "172.16.0.1, private",
    "172.31.255.255, private",
    "192.168.1.1, private",
    "100.64.0.1, shared by a carrier's customers",
    "100.127.255.255, shared by a carrier's customers",
    "100.100.100.200, shared by a carrier's customers",
    "169.254.169.254, link-local",
    "192.0.0.192, protocol assignments",
    "192.0.2.7, documentation",
    "198.51.100.7, documentation",
    "203.0.113.7, documentation",
    "192.88.99.1, relays to IPv6",
    "198.19.255.255, benchmarking",
    "224.0.0.1, multicast",
    "239.255.255.250, multicast",
    "240.0.0.1, 'reserved, or broadcast'",
    "255.255.255.255, 'reserved, or broadcast'",
    "168.63.129.16, a cloud's own services",
  })
  void keepsAddressesInsideOut(String address, String why) {
    assertThat(guard.objection(InetAddress.ofLiteral(address))).contains(why);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "::",
        "::1",
        "::127.0.0.1",
        "::8.8.8.8",
        "fc00::1",
        "fd00:ec2::254",
        "fdff:ffff::1",
        "fe80::1",
        "fe80::1%1",
        "fec0::1",
        "ff02::1",
        "ff0e::1",
        "100::1",
        "5f00::1",
        "64:ff9b:1::8.8.8.8",
        "::ffff:0:127.0.0.1",
        "4000::1",
      })
  void keepsOutWhatIsNotOnTheOpenIpv6Internet(String address) {
    assertThat(guard.objection(InetAddress.ofLiteral(address)))
        .contains("not on the open internet");
  }

  @ParameterizedTest
  @CsvSource({
    "::ffff:127.0.0.1, loopback",
    "::ffff:a9fe:a9fe, link-local",
    "64:ff9b::10.1.2.3, private",
    "64:ff9b::a9fe:a9fe, link-local",
    "2002:7f00:1::1, loopback",
    "2002:c0a8:101::1, private",
    "2001:0:4136:e378:8000:63bf:3fff:fdd2, 'protocol assignments, or a tunnel'",
    "2001:db8::1, documentation",
    "3fff:0fff::1, documentation",
  })
  void seesThroughIpv4InIpv6(String address, String why) {
    assertThat(guard.objection(InetAddress.ofLiteral(address))).contains(why);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.1.1.1",
        "9.255.255.255",
        "11.0.0.0",
        "100.63.255.255",
        "100.128.0.0",
        "126.255.255.255",
        "128.0.0.1",
        "169.253.255.255",
        "169.255.0.0",
        "172.15.255.255",
        "172.32.0.0",
        "192.167.255.255",
        "192.169.0.0",
        "198.17.255.255",
        "198.20.0.0",
        "223.255.255.255",
        "168.63.129.15",
        "2001:4860:4860::8888",
        "2606:4700::1111",
        "2400:3200::1",
        "64:ff9b::8.8.8.8",
        "2002:808:808::1",
        "::ffff:8.8.8.8",
      })
  void letsTheOpenInternetPass(String address) {
    assertThat(guard.objection(InetAddress.ofLiteral(address))).isEmpty();
  }

  @Test
  void letsPassWhatSomebodyVouchedFor() {
    AddressGuard lenient =
        new AddressGuard(List.of(Network.parse("10.20.0.0/15"), Network.parse("fd12::/16")));

    assertThat(lenient.objection(InetAddress.ofLiteral("10.21.255.255"))).isEmpty();
    assertThat(lenient.objection(InetAddress.ofLiteral("10.22.0.0"))).contains("private");
    assertThat(lenient.objection(InetAddress.ofLiteral("fd12::7"))).isEmpty();
    assertThat(lenient.objection(InetAddress.ofLiteral("fd13::7"))).isPresent();
    assertThat(lenient.isVouchedFor(InetAddress.ofLiteral("8.8.8.8"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"localhost/8", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/x", "fc00::/129", ""})
  void doesNotTakeWhatIsNoNetwork(String text) {
    assertThatThrownBy(() -> Network.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
