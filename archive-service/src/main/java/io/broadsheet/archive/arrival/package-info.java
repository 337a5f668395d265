/** Takes records off the log; each is acknowledged only after its effect is in the database. */
@NullMarked
package io.broadsheet.archive.arrival;

import org.jspecify.annotations.NullMarked;
