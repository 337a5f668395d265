/** The service's tests, with the articles that they share. */
@NullMarked
package io.broadsheet.enrich;

import org.jspecify.annotations.NullMarked;
