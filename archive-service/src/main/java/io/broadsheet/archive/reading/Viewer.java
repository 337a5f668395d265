package io.broadsheet.archive.reading;

import java.time.Instant;

/**
 * Who looks, and when: what may be seen depends on both.
 *
 * @param isOperator sees what was withheld, killed or is not free yet, and the notes of editors
 */
public record Viewer(boolean isOperator, Instant now) {}
