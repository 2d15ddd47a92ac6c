package org.newsgraph.graph;

import java.util.Locale;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.newsgraph.clean.PageField;

/** Writes what a page states of its article: the value at the article, and beside it where the page says so. */
final class FieldNodes {
    private FieldNodes() {}

    static void write(PageField field, Node article, Graph graph) {
        Node value = value(field);
        if (value.isURI() && !Iris.valid(value.getURI())) {
            return;
        }
        Node property = property(field.kind());
        Node node = NodeFactory.createURI(
                article.getURI() + "#" + field.kind().name().toLowerCase(Locale.ROOT));
        graph.add(article, property, value);
        graph.add(node, Terms.TYPE, Terms.PAGE_FIELD);
        graph.add(node, Terms.FIELD_OF, article);
        graph.add(node, Terms.FIELD_PROPERTY, property);
        graph.add(node, Terms.FIELD_REASON, Literals.string(String.join(", ", field.places())));
        graph.add(node, Terms.FIELD_PLACES, Literals.integer(field.places().size()));
    }

    private static Node property(PageField.Kind kind) {
        return switch (kind) {
            case SECTION -> Terms.ARTICLE_SECTION;
            case IMAGE -> Terms.IMAGE;
            case ISSUED -> Terms.ISSUED;
            case MODIFIED -> Terms.DATE_MODIFIED;
        };
    }

    private static Node value(PageField field) {
        return switch (field.kind()) {
            case SECTION -> Literals.string(field.value());
            case IMAGE -> NodeFactory.createURI(field.value());
            case ISSUED, MODIFIED -> NodeFactory.createLiteralDT(field.value(), XSDDatatype.XSDdateTime);
        };
    }
}
