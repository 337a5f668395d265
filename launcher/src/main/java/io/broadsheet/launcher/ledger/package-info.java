/** Counts what the log says was received, and holds it against the archive's ledger. */
@NullMarked
package io.broadsheet.launcher.ledger;

import org.jspecify.annotations.NullMarked;
