/** Articles and their versions, found by any combination of filters. */
@NullMarked
package io.broadsheet.archive.reading.article;

import org.jspecify.annotations.NullMarked;
