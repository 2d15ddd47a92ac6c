package org.newsgraph.resolve;

/**
 * A place around another.
 *
 * @param key the last part of its IRI
 * @param type the local name of a class of the ontology
 * @param label its name
 */
public record Container(String key, String type, String label) {}
