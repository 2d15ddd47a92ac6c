/** Spans and offsets, used by every stage; imports none. */
@NullMarked
package org.newsgraph.text;

import org.jspecify.annotations.NullMarked;
