/** What only the embedded stack has: the launcher's own commands, and what they start. */
@NullMarked
package io.broadsheet.pipeline.embedded;

import org.jspecify.annotations.NullMarked;
