package org.newsgraph.annotate;

/**
 * Where one token hangs.
 *
 * @param head the index of its head, -1 for the root
 * @param relation its basic Universal Dependencies relation, without case
 */
record Arc(int head, String relation) {}
