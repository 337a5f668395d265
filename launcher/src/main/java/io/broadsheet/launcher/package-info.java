/** The command line and the embedded stack: one command from a checkout to a running archive. */
@NullMarked
package io.broadsheet.launcher;

import org.jspecify.annotations.NullMarked;
