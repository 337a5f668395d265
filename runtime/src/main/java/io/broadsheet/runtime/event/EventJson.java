package io.broadsheet.runtime.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;

/** The one way in which events are written as JSON and read again. */
public final class EventJson {
  // An article's body may be as long as the largest document that ingest takes, doubled by escapes.
  private static final int LONGEST_STRING = 64 * 1024 * 1024;
  private static final ObjectMapper MAPPER = newMapper();

  private EventJson() {}

  /** Shared and safe for threads; not to be configured by its users. */
  public static ObjectMapper mapper() {
    return MAPPER;
  }

  /** An event as the value of a record. */
  public static byte[] write(Object event) {
    try {
      return MAPPER.writeValueAsBytes(event);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an event could not be written: " + event.getClass(), e);
    }
  }

  /**
   * A record's value as an event. Fields that this release does not know are passed over, so that a
   * newer producer does not stop an older consumer.
   *
   * @throws UnreadableEvent when the bytes are not JSON or not of the event's form; permanent
   */
  public static <T> T read(byte[] value, Class<T> type) {
    try {
      T event = MAPPER.readValue(value, type);
      if (event == null) {
        throw new UnreadableEvent(type.getSimpleName() + ": the value is null", null);
      }
      return event;
    } catch (IOException | IllegalArgumentException e) {
      throw new UnreadableEvent(type.getSimpleName() + ": " + e.getMessage(), e);
    }
  }

  private static ObjectMapper newMapper() {
    JsonMapper mapper =
        JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .build();
    mapper
        .getFactory()
        .setStreamReadConstraints(
            StreamReadConstraints.builder().maxStringLength(LONGEST_STRING).build());
    return mapper;
  }
}
