/** Kafka and PostgreSQL from Maven Central: each a process of its own with lasting data. */
@NullMarked
package io.broadsheet.launcher.embedded;

import org.jspecify.annotations.NullMarked;
