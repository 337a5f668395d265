/** Finds people, places and organizations, every mention of them, and the titles beside people. */
@NullMarked
package io.broadsheet.enrich.pipeline.entity;

import org.jspecify.annotations.NullMarked;
