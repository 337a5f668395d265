/**
 * Who may do what: feeds and keys, each a record on a compacted topic that every service follows.
 */
@NullMarked
package io.broadsheet.contracts.access;

import org.jspecify.annotations.NullMarked;
