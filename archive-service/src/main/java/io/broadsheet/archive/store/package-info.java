/**
 * Keeps each version that arrives exactly once, in the order of versions, whatever the order of
 * arrival.
 */
@NullMarked
package io.broadsheet.archive.store;

import org.jspecify.annotations.NullMarked;
