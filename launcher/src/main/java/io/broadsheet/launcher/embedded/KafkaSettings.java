package io.broadsheet.launcher.embedded;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * What one broker on one machine needs; everything else stays at Kafka's default.
 *
 * @param directory of the log; lasting
 * @param port of the listener on 127.0.0.1
 * @param controllerPort of the quorum's listener on 127.0.0.1
 */
record KafkaSettings(Path directory, int port, int controllerPort) {
  static final int NODE_ID = 1;
  static final String CONTROLLER_LISTENER = "CONTROLLER";

  /** 64 MiB: the largest document that ingest takes, its receipt and room for JSON's escapes. */
  static final int LARGEST_RECORD = 64 * 1024 * 1024;

  Map<String, String> asProperties() {
    Map<String, String> properties = new TreeMap<>();
    properties.put("process.roles", "broker,controller");
    properties.put("node.id", Integer.toString(NODE_ID));
    properties.put("log.dirs", directory.toString());
    String listener = "BROKER://127.0.0.1:" + port;
    String controller = "127.0.0.1:" + controllerPort;
    properties.put("listeners", listener + "," + CONTROLLER_LISTENER + "://" + controller);
    properties.put("advertised.listeners", listener);
    properties.put(
        "listener.security.protocol.map", "BROKER:PLAINTEXT," + CONTROLLER_LISTENER + ":PLAINTEXT");
    properties.put("inter.broker.listener.name", "BROKER");
    properties.put("controller.listener.names", CONTROLLER_LISTENER);
    properties.put("controller.quorum.voters", NODE_ID + "@" + controller);

    properties.put("auto.create.topics.enable", "false");
    properties.put("message.max.bytes", Integer.toString(LARGEST_RECORD));
    properties.put("replica.fetch.max.bytes", Integer.toString(LARGEST_RECORD));

    // One broker: nothing can have more than one replica.
    properties.put("default.replication.factor", "1");
    properties.put("min.insync.replicas", "1");
    properties.put("offsets.topic.replication.factor", "1");
    properties.put("offsets.topic.num.partitions", "6");
    // A group's place must outlive a stack that stands still for months.
    properties.put("offsets.retention.minutes", Integer.toString(Integer.MAX_VALUE));
    properties.put("transaction.state.log.replication.factor", "1");
    properties.put("transaction.state.log.min.isr", "1");
    properties.put("transaction.state.log.num.partitions", "1");
    properties.put("share.coordinator.state.topic.replication.factor", "1");
    properties.put("share.coordinator.state.topic.min.isr", "1");
    properties.put("share.coordinator.state.topic.num.partitions", "1");
    // Each group has one member here: waiting for more only delays the first record.
    properties.put("group.initial.rebalance.delay.ms", "0");

    // A small process: the cleaner's default of 128 MiB is for brokers with thousands of keys.
    properties.put("log.cleaner.dedupe.buffer.size", Integer.toString(4 * 1024 * 1024));
    properties.put("log.cleaner.io.buffer.size", Integer.toString(1024 * 1024));
    properties.put("num.network.threads", "2");
    properties.put("num.io.threads", "4");
    properties.put("background.threads", "2");
    return properties;
  }
}
