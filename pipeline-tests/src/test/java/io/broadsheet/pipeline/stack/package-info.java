/** One stack for all tests, driven by {@code ./broadsheet}, and gone when they end. */
@NullMarked
package io.broadsheet.pipeline.stack;

import org.jspecify.annotations.NullMarked;
