package io.broadsheet.enrich.pipeline.linking;

/**
 * A place that the story is known to be about or near.
 *
 * @param name as it stands in the text: it says nothing about itself
 */
record Evidence(String name, Place place) {}
