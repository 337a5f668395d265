/** Lines, tables and progress for people; plain text where no terminal is. */
@NullMarked
package io.broadsheet.launcher.terminal;

import org.jspecify.annotations.NullMarked;
