/** One id for everything that a request sets off, in every service's log and on every record. */
@NullMarked
package io.broadsheet.runtime.trace;

import org.jspecify.annotations.NullMarked;
