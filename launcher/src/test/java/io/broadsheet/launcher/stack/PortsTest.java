package io.broadsheet.launcher.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PortsTest {
  @Test
  void areTheContractsByDefault() {
    Ports ports = new Ports(0);

    assertThat(Arrays.stream(Part.values()).map(part -> part.port(ports)))
        .containsExactly(19092, 15432, 8081, 8082, 8083);
  }

  @Test
  void moveTogether() {
    assertThat(new Ports(100).ingestUrl()).isEqualTo("http://127.0.0.1:8181");
    assertThat(new Ports(100).bootstrapServers()).isEqualTo("127.0.0.1:19192");
  }

  @Test
  void countTheControllersPortAsKafkas() {
    assertThat(Part.KAFKA.needs(new Ports(7))).isEqualTo(List.of(19099, 19100));
  }

  @Test
  void refuseAnOffsetThatNoPortCanHave() {
    assertThatThrownBy(() -> new Ports(-1)).hasMessageContaining("port offset");
    assertThatThrownBy(() -> new Ports(60_000)).hasMessageContaining("port offset");
  }
}
