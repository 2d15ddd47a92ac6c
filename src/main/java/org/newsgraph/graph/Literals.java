package org.newsgraph.graph;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Makes literals, each in one spelling. */
final class Literals {
    private Literals() {}

    static Node string(String text) {
        return NodeFactory.createLiteralString(text);
    }

    static Node text(String text, String language) {
        return NodeFactory.createLiteralLang(text, language);
    }

    static Node integer(int value) {
        return NodeFactory.createLiteralDT(Integer.toString(value), XSDDatatype.XSDinteger);
    }

    static Node date(LocalDate day) {
        return NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
    }

    static Node bool(boolean value) {
        return NodeFactory.createLiteralDT(Boolean.toString(value), XSDDatatype.XSDboolean);
    }

    /** Two digits are all a confidence is worth. */
    static Node decimal(double value) {
        BigDecimal rounded =
                BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        BigDecimal dotted = rounded.scale() < 1 ? rounded.setScale(1, RoundingMode.UNNECESSARY) : rounded;
        return NodeFactory.createLiteralDT(dotted.toPlainString(), XSDDatatype.XSDdecimal);
    }
}
