/** Typed ids; each is also the key of the records that it names. */
@NullMarked
package io.broadsheet.contracts.id;

import org.jspecify.annotations.NullMarked;
