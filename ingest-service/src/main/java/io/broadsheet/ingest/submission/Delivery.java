package io.broadsheet.ingest.submission;

import io.broadsheet.contracts.access.FeedRegistered;
import io.broadsheet.runtime.trace.TraceParent;
import org.jspecify.annotations.Nullable;

/**
 * A document that this service fetched for a feed. What its server says of the language is not
 * here: it is more often the server's own than the document's.
 *
 * @param source the address or the file's name, for the receipt
 * @param key the same for every attempt to hand in this document
 * @param mediaType without parameters, lower case
 * @param charset as declared where it was fetched, null when it was not
 */
// The bytes are carried, never compared.
@SuppressWarnings("ArrayRecordComponent")
public record Delivery(
    FeedRegistered feed,
    String source,
    String key,
    String mediaType,
    @Nullable String charset,
    byte[] bytes,
    TraceParent trace) {}
