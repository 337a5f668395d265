/** The archive's database in one file, with the place in the log from which it has to read on. */
@NullMarked
package io.broadsheet.launcher.backup;

import org.jspecify.annotations.NullMarked;
