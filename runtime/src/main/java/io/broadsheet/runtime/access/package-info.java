/** Who is asking: keys and feeds, followed from their topics, as Quarkus security knows them. */
@NullMarked
package io.broadsheet.runtime.access;

import org.jspecify.annotations.NullMarked;
