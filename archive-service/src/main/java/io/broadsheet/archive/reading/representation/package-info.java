/** The forms in which articles are written down, one class a form. */
@NullMarked
package io.broadsheet.archive.reading.representation;

import org.jspecify.annotations.NullMarked;
