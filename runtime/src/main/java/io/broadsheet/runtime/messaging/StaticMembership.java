package io.broadsheet.runtime.messaging;

import io.smallrye.reactive.messaging.ClientCustomizer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Gives an instance that keeps its name over a restart, {@code broadsheet.instance}, the same place
 * in its groups again: its partitions wait for it and nobody else's move. An instance without a
 * name joins and leaves as others do.
 */
@ApplicationScoped
public class StaticMembership implements ClientCustomizer<Map<String, Object>> {
  /** How long its partitions wait; a service is back from a restart well within it. */
  private static final int PATIENCE_MS = 45_000;

  private final Optional<String> instance;

  StaticMembership(@ConfigProperty(name = "broadsheet.instance") Optional<String> instance) {
    this.instance = instance;
  }

  @Override
  public Map<String, Object> customize(
      String channel, Config channelConfig, Map<String, Object> client) {
    if (instance.isEmpty() || !client.containsKey(ConsumerConfig.GROUP_ID_CONFIG)) {
      return client;
    }
    Map<String, Object> named = new HashMap<>(client);
    // Each channel is a member of its own.
    named.put(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG, instance.get() + "-" + channel);
    named.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, PATIENCE_MS);
    return named;
  }
}
