/** Tells what a file holds by its name. */
@NullMarked
package io.broadsheet.contracts.media;

import org.jspecify.annotations.NullMarked;
