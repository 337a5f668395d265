/** What only containers can show: services alone, many of them, brokers that die, orderly ends. */
@NullMarked
package io.broadsheet.pipeline.containers;

import org.jspecify.annotations.NullMarked;
