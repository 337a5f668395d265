/** Messages as they stand in the log, byte for byte, and the records that they are. */
@NullMarked
package io.broadsheet.contracts.golden;

import org.jspecify.annotations.NullMarked;
