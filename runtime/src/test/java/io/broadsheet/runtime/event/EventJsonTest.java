package io.broadsheet.runtime.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.broadsheet.contracts.access.FeedRegistered;
import io.broadsheet.contracts.id.FeedId;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventJsonTest {
  private static final FeedRegistered FEED =
      new FeedRegistered(
          new FeedId("demo"), "试刊", ZoneId.of("Asia/Shanghai"), "zh", null, List.of(), 60);

  @Test
  void readsWhatItWrites() {
    assertThat(EventJson.read(EventJson.write(FEED), FeedRegistered.class)).isEqualTo(FEED);
  }

  @Test
  void passesOverFieldsOfALaterRelease() {
    String json = new String(EventJson.write(FEED), StandardCharsets.UTF_8);
    String later = json.replaceFirst("\\{", "{\"fromTheFuture\":{\"a\":[1]},");

    assertThat(EventJson.read(later.getBytes(StandardCharsets.UTF_8), FeedRegistered.class))
        .isEqualTo(FEED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "{", "[]", "{\"id\":\"NOT A FEED\"}", "\u0000"})
  void saysThatAValueIsNoEvent(String value) {
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> EventJson.read(bytes, FeedRegistered.class))
        .isInstanceOf(UnreadableEvent.class)
        .hasMessageContaining("FeedRegistered");
  }
}
