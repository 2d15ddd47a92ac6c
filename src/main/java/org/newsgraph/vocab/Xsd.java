package org.newsgraph.vocab;

/**
 * Holds the datatypes of XML Schema.
 *
 * @source XML Schema 1.1 Part 2
 */
public final class Xsd {
    /** The namespace. */
    public static final String NS = "http://www.w3.org/2001/XMLSchema#";

    /** A day. */
    public static final String DATE = NS + "date";

    /** A moment. */
    public static final String DATE_TIME = NS + "dateTime";

    /** True or false. */
    public static final String BOOLEAN = NS + "boolean";

    /** A decimal number. */
    public static final String DECIMAL = NS + "decimal";

    /** A whole number. */
    public static final String INTEGER = NS + "integer";

    /** Characters. */
    public static final String STRING = NS + "string";

    /** A whole number from 0. */
    public static final String NON_NEGATIVE_INTEGER = NS + "nonNegativeInteger";

    private Xsd() {}
}
