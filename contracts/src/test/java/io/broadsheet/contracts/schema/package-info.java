/** The wire as JSON Schemas: made from the records, compared with what was released. */
@NullMarked
package io.broadsheet.contracts.schema;

import org.jspecify.annotations.NullMarked;
