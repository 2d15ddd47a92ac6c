package org.newsgraph.problem;

/** How bad a {@link Problem} is. */
public enum Severity {
    /** Suspicious; nothing was left out. */
    WARNING,
    /** Something was left out. */
    ERROR,
    /** The article was dropped. */
    FATAL
}
