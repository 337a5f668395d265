/** What the whole product promises, each promise tested through what its users type and call. */
@NullMarked
package io.broadsheet.pipeline;

import org.jspecify.annotations.NullMarked;
