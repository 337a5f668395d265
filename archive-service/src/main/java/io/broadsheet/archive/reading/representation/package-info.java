/** The forms in which articles are written down: the archive's own, and a package a family. */
@NullMarked
package io.broadsheet.archive.reading.representation;

import org.jspecify.annotations.NullMarked;
