/**
 * Mailed contributions: what the correspondent wrote and attached becomes articles; what the mail
 * wraps around it (greetings, signatures, quoted replies, headers) is kept beside them, for
 * operators.
 */
@NullMarked
package io.broadsheet.ingest.reading.mail;

import org.jspecify.annotations.NullMarked;
