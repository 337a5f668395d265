package io.broadsheet.launcher.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SocketTableTest {
  private static final String HEADING =
      "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode";
  // 8081 is 1F91.
  private static final String LISTENING =
      "   0: 0100007F:1F91 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 4711 1";
  private static final String CONNECTED =
      "   1: 0100007F:1F91 0100007F:C350 01 00000000:00000000 00:00000000 00000000     0        0 4712 1";
  private static final String IPV6 =
      "   2: 0000000000000000FFFF00000100007F:4A94 00000000000000000000000000000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 815 1";

  @Test
  void findsWhoListens() {
    assertThat(SocketTable.inodeListeningOn(8081, List.of(HEADING, CONNECTED, LISTENING)))
        .contains("4711");
  }

  @Test
  void findsAListenerInTheLongFormOfIpv6() {
    assertThat(SocketTable.inodeListeningOn(19092, List.of(HEADING, IPV6))).contains("815");
  }

  @Test
  void takesNoConnectionForAListener() {
    assertThat(SocketTable.inodeListeningOn(8081, List.of(HEADING, CONNECTED))).isEmpty();
  }

  @Test
  void passesOverLinesThatItCannotRead() {
    assertThat(SocketTable.inodeListeningOn(8081, List.of("", "garbage", HEADING))).isEmpty();
  }
}
