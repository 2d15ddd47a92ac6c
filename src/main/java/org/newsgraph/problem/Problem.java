package org.newsgraph.problem;

import java.util.Optional;
import org.newsgraph.text.Span;

/**
 * One thing that went wrong with one article.
 *
 * @param code the stable code, such as {@code CLEAN-003}
 * @param severity how bad it is
 * @param source the file, address or {@code -} the article was read from
 * @param span where in the cleaned text, if known
 * @param message one sentence for a person
 */
public record Problem(String code, Severity severity, String source, Optional<Span> span, String message) {
    /**
     * Makes a problem without a span.
     *
     * @param code the stable code
     * @param severity how bad it is
     * @param source where the article was read from
     * @param message one sentence for a person
     * @return the problem
     */
    public static Problem of(String code, Severity severity, String source, String message) {
        return new Problem(code, severity, source, Optional.empty(), message);
    }
}
