/** Knows of every submitted item where it is, and proves that none got lost. */
@NullMarked
package io.broadsheet.archive.lineage;

import org.jspecify.annotations.NullMarked;
