package io.broadsheet.runtime.messaging;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.reactive.messaging.kafka.KafkaConnectorIncomingConfiguration;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import io.smallrye.reactive.messaging.kafka.commit.KafkaCommitHandler;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.BiConsumer;

/** What {@code commit-strategy=settled} means. */
@ApplicationScoped
@Identifier("settled")
public class SettledCommitsFactory implements KafkaCommitHandler.Factory {
  @Override
  public KafkaCommitHandler create(
      KafkaConnectorIncomingConfiguration channel,
      Vertx vertx,
      KafkaConsumer<?, ?> consumer,
      BiConsumer<Throwable, Boolean> failure) {
    return new SettledCommits(consumer::commitAsync);
  }
}
