/** What a cluster must have before any service starts: topics, and the first feed and keys. */
@NullMarked
package io.broadsheet.launcher.cluster;

import org.jspecify.annotations.NullMarked;
