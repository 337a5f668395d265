/**
 * Addresses of requests as people type them: read where they can be, else refused like a problem.
 */
@NullMarked
package io.broadsheet.runtime.address;

import org.jspecify.annotations.NullMarked;
