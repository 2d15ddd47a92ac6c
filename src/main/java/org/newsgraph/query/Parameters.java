package org.newsgraph.query;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;

/**
 * Puts the values a user gives into a query: as RDF terms, in a {@code VALUES} block before its pattern, never as text.
 *
 * <p>A value is an IRI if it looks like one ({@code https://…}) or like a prefixed name of the query or of the entities
 * ({@code ng:Planned}, {@code ent:Aleppo}); a day ({@code 2016-08-05}), a whole number or a truth value if it looks so;
 * else a string.
 */
public final class Parameters {
    private static final Pattern IRI = Pattern.compile("(https?://|urn:).+");
    private static final Pattern PREFIXED = Pattern.compile("(\\w+):(\\S+)");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}");

    private Parameters() {}

    /**
     * Parses a packaged query and binds its parameters.
     *
     * @param query the query
     * @param given the values a user gives, by parameter name; a parameter without value takes its fallback
     * @param base the base of the store's IRIs, with a slash at its end; {@code ent:} stands for {@code entity/} under it
     * @return the query to run
     * @throws IllegalArgumentException if a name is no parameter of the query, or an IRI is not well formed
     */
    public static Query bind(LibraryQuery query, Map<String, String> given, String base) {
        Map<String, String> values = new LinkedHashMap<>();
        query.parameters().forEach(p -> p.fallback().ifPresent(v -> values.put(p.name(), v)));
        for (Map.Entry<String, String> entry : given.entrySet()) {
            if (query.parameters().stream().noneMatch(p -> p.name().equals(entry.getKey()))) {
                throw new IllegalArgumentException(query.name() + " has no parameter " + entry.getKey());
            }
            values.put(entry.getKey(), entry.getValue());
        }
        return bind(query.text(), values, base);
    }

    /**
     * Parses a query and binds variables of it.
     *
     * @param text the query
     * @param given the values, by variable name without question mark
     * @param base the base of the store's IRIs, with a slash at its end
     * @return the query to run
     * @throws IllegalArgumentException if an IRI is not well formed
     * @throws org.apache.jena.query.QueryParseException if the text is no query
     */
    public static Query bind(String text, Map<String, String> given, String base) {
        Query parsed = QueryFactory.create(text);
        PrefixMapping prefixes = PrefixMapping.Factory.create()
                .setNsPrefixes(parsed.getPrefixMapping())
                .setNsPrefix("ent", base + "entity/");
        BindingBuilder row = Binding.builder();
        ElementData values = new ElementData();
        given.forEach((name, value) -> {
            values.add(Var.alloc(name));
            row.add(Var.alloc(name), term(value, prefixes));
        });
        if (!given.isEmpty()) {
            values.add(row.build());
            parsed.setQueryPattern(before(values, parsed.getQueryPattern()));
        }
        return parsed;
    }

    private static ElementGroup before(ElementData values, Element pattern) {
        ElementGroup group = new ElementGroup();
        group.addElement(values);
        if (pattern instanceof ElementGroup old) {
            old.getElements().forEach(group::addElement);
        } else {
            group.addElement(pattern);
        }
        return group;
    }

    private static Node term(String value, PrefixMapping prefixes) {
        if (IRI.matcher(value).matches()) {
            return iri(value);
        }
        var prefixed = PREFIXED.matcher(value);
        if (prefixed.matches()) {
            String namespace = prefixes.getNsPrefixURI(prefixed.group(1));
            if (namespace != null) {
                return iri(namespace + prefixed.group(2));
            }
        }
        if (DAY.matcher(value).matches()) {
            return NodeFactory.createLiteralDT(value, XSDDatatype.XSDdate);
        }
        if (NUMBER.matcher(value).matches()) {
            return NodeFactory.createLiteralDT(value, XSDDatatype.XSDinteger);
        }
        if (value.equals("true") || value.equals("false")) {
            return NodeFactory.createLiteralDT(value, XSDDatatype.XSDboolean);
        }
        return NodeFactory.createLiteralString(value);
    }

    private static Node iri(String value) {
        try {
            return NodeFactory.createURI(IRIx.create(value).str());
        } catch (IRIException e) {
            throw new IllegalArgumentException("not an IRI: " + value, e);
        }
    }
}
