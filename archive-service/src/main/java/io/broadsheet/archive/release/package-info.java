/** Lets articles appear and disappear in the change log when their time has come. */
@NullMarked
package io.broadsheet.archive.release;

import org.jspecify.annotations.NullMarked;
