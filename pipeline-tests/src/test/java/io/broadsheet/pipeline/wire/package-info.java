/**
 * Items on their way in and out again, without a server: what a feed said is what a consumer gets.
 */
@NullMarked
package io.broadsheet.pipeline.wire;

import org.jspecify.annotations.NullMarked;
