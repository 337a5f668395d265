/** Events on the wire: JSON values, CloudEvents headers, and the headers of quarantine. */
@NullMarked
package io.broadsheet.runtime.event;

import org.jspecify.annotations.NullMarked;
