/** The archive's database, emptied so that the log fills it again. */
@NullMarked
package io.broadsheet.launcher.rebuild;

import org.jspecify.annotations.NullMarked;
