package io.broadsheet.contracts.enrichment;

import io.broadsheet.contracts.Require;
import java.util.List;

/**
 * What is known of a place beyond its name.
 *
 * @param kind what it is: {@code country}, {@code region}, {@code province}, {@code prefecture},
 *     {@code county}, {@code township}, {@code village}, {@code city} (of another country), or a
 *     feature of nature: {@code river}, {@code lake}, {@code sea}, {@code mountain}, {@code island}
 * @param alsoCalled other names that it may be looked up by: 东昌府 of 东昌府区
 * @param within names of what it lies in, nearest first, in full and in short: 聊城市, 聊城, 山东省, 山东
 */
public record PlaceFacts(String kind, List<String> alsoCalled, List<String> within) {
  public PlaceFacts {
    Require.notBlank(kind, "place.kind");
    alsoCalled = List.copyOf(alsoCalled);
    within = List.copyOf(within);
  }
}
