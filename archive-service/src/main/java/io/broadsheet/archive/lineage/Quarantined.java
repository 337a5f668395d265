package io.broadsheet.archive.lineage;

import java.time.Instant;

/**
 * An item that waits on a dead-letter topic.
 *
 * @param reason for people
 */
public record Quarantined(ItemSighting item, String reason, Instant at) {}
