/** The HTTP border: who posts, what, how much; receipts and problems. */
@NullMarked
package io.broadsheet.ingest.submission;

import org.jspecify.annotations.NullMarked;
