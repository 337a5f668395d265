package io.broadsheet.contracts.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** One story through all its versions; the Kafka key of everything that concerns it. */
public record ArticleId(@JsonValue UUID value) {
  @JsonCreator
  public ArticleId {}

  /**
   * The id of a feed's item: UUIDv5, so that every repeat of the item meets itself.
   *
   * @param guid the item's identifier in its feed, the same for every version
   */
  public static ArticleId of(FeedId feed, String guid) {
    return new ArticleId(NameBasedUuid.of("article", feed.value(), guid));
  }

  /**
   * @throws IllegalArgumentException when the text is no UUID
   */
  public static ArticleId parse(String text) {
    return new ArticleId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
