/** The product's users: a feed that posts, a reader of the archive, a reader of the log. */
@NullMarked
package io.broadsheet.pipeline.client;

import org.jspecify.annotations.NullMarked;
