/** What is measured on annotated data and by reading. */
package org.newsgraph.evaluation;
