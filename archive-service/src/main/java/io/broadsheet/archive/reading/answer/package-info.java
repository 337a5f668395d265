/**
 * How an answer is handed out: in the form asked for, with its links and what saves asking twice.
 */
@NullMarked
package io.broadsheet.archive.reading.answer;

import org.jspecify.annotations.NullMarked;
