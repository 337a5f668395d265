package io.broadsheet.launcher.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PortHolderTest {
  @Test
  void namesTheProcessThatListens() throws IOException {
    assumeThat(Files.exists(Path.of("/proc/net/tcp"))).as("needs Linux's /proc").isTrue();
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = socket.getLocalPort();

      assertThat(PortHolder.isFree(port)).isFalse();
      assertThat(PortHolder.of(port))
          .hasValueSatisfying(
              holder -> {
                assertThat(holder.pid()).isEqualTo(ProcessHandle.current().pid());
                assertThat(holder.command()).contains("java");
              });
    }
  }

  @Test
  void seesAPortThatWasGivenBack() throws IOException {
    int port;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }

    assertThat(PortHolder.isFree(port)).isTrue();
  }
}
