package org.newsgraph.acquire;

/** Says why an address could not be read. */
final class FetchException extends Exception {
    private static final long serialVersionUID = 1;

    private final String code;

    FetchException(String code, String message) {
        super(message);
        this.code = code;
    }

    /** Gives the problem's code. */
    String code() {
        return code;
    }

    String text() {
        return String.valueOf(getMessage());
    }
}
