/** What a text means, as a vector that travels in an event as text. */
@NullMarked
package io.broadsheet.contracts.meaning;

import org.jspecify.annotations.NullMarked;
