/** Topics by name and the headers of their records. */
@NullMarked
package io.broadsheet.contracts.topic;

import org.jspecify.annotations.NullMarked;
