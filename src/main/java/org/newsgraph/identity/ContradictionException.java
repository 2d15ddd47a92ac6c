package org.newsgraph.identity;

/** Somebody said the opposite of a judgement that is to be added. */
public final class ContradictionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Judgement earlier;

    ContradictionException(Judgement earlier) {
        super("somebody said the opposite: " + earlier.subject() + (earlier.same() ? " is " : " is not ")
                + earlier.object());
        this.earlier = earlier;
    }

    /**
     * Tells what was said before.
     *
     * @return the judgement
     */
    public Judgement earlier() {
        return earlier;
    }
}
