/** Printed issues and what stands in them. */
@NullMarked
package io.broadsheet.archive.reading.edition;

import org.jspecify.annotations.NullMarked;
