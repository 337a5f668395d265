/** NewsML-G2: news items and packages, alone or in a message; other kinds are named and refused. */
@NullMarked
package io.broadsheet.ingest.reading.newsml;

import org.jspecify.annotations.NullMarked;
