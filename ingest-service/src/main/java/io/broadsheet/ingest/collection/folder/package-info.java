/**
 * Takes finished files out of folders, each once, and puts them where their outcome can be seen.
 */
@NullMarked
package io.broadsheet.ingest.collection.folder;

import org.jspecify.annotations.NullMarked;
