/** One way to say a problem: RFC 9457 documents with stable types. */
@NullMarked
package io.broadsheet.runtime.problem;

import org.jspecify.annotations.NullMarked;
