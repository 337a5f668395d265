/**
 * The schema and its months: made when they are needed, put away when they have been kept enough.
 */
@NullMarked
package io.broadsheet.archive.keeping;

import org.jspecify.annotations.NullMarked;
