/** For services that read from channels; one that has none leaves this package out of its beans. */
@NullMarked
package io.broadsheet.runtime.messaging;

import org.jspecify.annotations.NullMarked;
