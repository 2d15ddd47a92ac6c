package org.newsgraph.serve;

/**
 * A name with the address of its page.
 *
 * @param label what the reader sees; empty if there is nothing to show
 * @param href where it leads, already safe; empty if nowhere
 * @param iri the IRI it stands for; empty for a literal
 */
record Link(String label, String href, String iri) {
    static final Link NONE = new Link("", "", "");

    static Link text(String label) {
        return new Link(label, "", "");
    }

    public boolean present() {
        return !label.isEmpty();
    }

    public boolean external() {
        return href.startsWith("http");
    }

    Link labelled(String newLabel) {
        return new Link(newLabel, href, iri);
    }
}
