/** Says what a text means in numbers, which are near where the meanings are. */
@NullMarked
package io.broadsheet.vectors;

import org.jspecify.annotations.NullMarked;
