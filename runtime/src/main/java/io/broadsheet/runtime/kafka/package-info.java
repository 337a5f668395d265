/** Settings and small helpers for Kafka's own clients. */
@NullMarked
package io.broadsheet.runtime.kafka;

import org.jspecify.annotations.NullMarked;
