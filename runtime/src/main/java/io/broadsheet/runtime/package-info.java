/** What every service needs to run and none should write again. */
@NullMarked
package io.broadsheet.runtime;

import org.jspecify.annotations.NullMarked;
