/** Reading transactions on PostgreSQL: one view of the data for all that an answer needs. */
@NullMarked
package io.broadsheet.archive.reading.database;

import org.jspecify.annotations.NullMarked;
