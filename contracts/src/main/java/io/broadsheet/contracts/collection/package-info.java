/** What is fetched from feeds that do not post by themselves: from where, and how that went. */
@NullMarked
package io.broadsheet.contracts.collection;

import org.jspecify.annotations.NullMarked;
