/** What users type: each command parses, asks another package to act, and prints. */
@NullMarked
package io.broadsheet.launcher.command;

import org.jspecify.annotations.NullMarked;
