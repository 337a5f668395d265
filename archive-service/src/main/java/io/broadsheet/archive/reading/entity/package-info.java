/** People, places and organizations, and what the archive knows of them. */
@NullMarked
package io.broadsheet.archive.reading.entity;

import org.jspecify.annotations.NullMarked;
