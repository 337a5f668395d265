/** An article as its feed sent it and a reader understood it: the value of {@code articles.raw}. */
@NullMarked
package io.broadsheet.contracts.article;

import org.jspecify.annotations.NullMarked;
