/** What every list has in common: its parameters, its size, and where the next page begins. */
@NullMarked
package io.broadsheet.archive.reading.page;

import org.jspecify.annotations.NullMarked;
