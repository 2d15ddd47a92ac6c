package org.newsgraph.vocab;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Lists the prefixes that files and queries are written with. */
public final class Prefixes {
    private Prefixes() {}

    /**
     * Gives the prefixes that do not depend on the base.
     *
     * @return the namespaces by prefix, in the order they are written
     */
    public static Map<String, String> all() {
        Map<String, String> prefixes = new LinkedHashMap<>();
        prefixes.put("rdf", Rdf.NS);
        prefixes.put("rdfs", Rdfs.NS);
        prefixes.put("xsd", Xsd.NS);
        prefixes.put("ng", Ng.NS);
        prefixes.put("plover", Plover.NS);
        prefixes.put("nif", Nif.NS);
        prefixes.put("itsrdf", Itsrdf.NS);
        prefixes.put("prov", Prov.NS);
        prefixes.put("schema", Schema.NS);
        prefixes.put("sem", Sem.NS);
        prefixes.put("time", Time.NS);
        prefixes.put("owl", Owl.NS);
        prefixes.put("skos", Skos.NS);
        prefixes.put("geo", Geo.NS);
        return Collections.unmodifiableMap(prefixes);
    }
}
