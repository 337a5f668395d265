/** The parts as processes: started in order, found again, watched, stopped in reverse order. */
@NullMarked
package io.broadsheet.launcher.stack;

import org.jspecify.annotations.NullMarked;
