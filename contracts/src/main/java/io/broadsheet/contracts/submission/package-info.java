/**
 * What ingest took in: the value of {@code submissions.received} is the bytes, this the receipt.
 */
@NullMarked
package io.broadsheet.contracts.submission;

import org.jspecify.annotations.NullMarked;
