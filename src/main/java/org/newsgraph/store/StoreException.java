package org.newsgraph.store;

/** The store cannot be used: its place, its lock or its base is wrong. The message is meant for a person. */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Says what is wrong.
     *
     * @param message one sentence for a person, naming the store
     */
    public StoreException(String message) {
        super(message);
    }

    /**
     * Says what is wrong, and what came before.
     *
     * @param message one sentence for a person, naming the store
     * @param cause what was thrown
     */
    public StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
