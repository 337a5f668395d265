/** From a feed's document to raw articles on Kafka: {@code submission → reading → publication}. */
@NullMarked
package io.broadsheet.ingest;

import org.jspecify.annotations.NullMarked;
