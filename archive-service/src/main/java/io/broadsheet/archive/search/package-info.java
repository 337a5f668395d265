/** By which words a version is found, and what a reader's query asks of them. */
@NullMarked
package io.broadsheet.archive.search;

import org.jspecify.annotations.NullMarked;
