package io.broadsheet.contracts.topic;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.broadsheet.contracts.Require;

/** A record's place in the log; on the wire {@code articles.raw-3@1234}. */
public record RecordPosition(String topic, int partition, long offset) {
  public RecordPosition {
    Require.notBlank(topic, "position.topic");
    Require.that(partition >= 0 && offset >= 0, "position: not negative");
  }

  /**
   * @throws IllegalArgumentException unless the text is {@code <topic>-<partition>@<offset>}
   */
  @JsonCreator
  public static RecordPosition parse(String text) {
    int at = text.lastIndexOf('@');
    int dash = text.lastIndexOf('-', at);
    Require.that(
        dash > 0 && at > dash, "position: <topic>-<partition>@<offset>, not '" + text + "'");
    return new RecordPosition(
        text.substring(0, dash),
        Integer.parseInt(text.substring(dash + 1, at)),
        Long.parseLong(text.substring(at + 1)));
  }

  @JsonValue
  @Override
  public String toString() {
    return topic + "-" + partition + "@" + offset;
  }
}
