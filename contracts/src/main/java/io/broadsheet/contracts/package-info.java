/** What travels between the services: every event is a record in one of the packages below. */
@NullMarked
package io.broadsheet.contracts;

import org.jspecify.annotations.NullMarked;
