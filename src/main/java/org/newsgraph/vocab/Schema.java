package org.newsgraph.vocab;

/**
 * Holds the terms of schema.org.
 *
 * @source schema.org
 */
public final class Schema {
    /** The namespace. */
    public static final String NS = "https://schema.org/";

    /** The class of articles. */
    public static final String NEWS_ARTICLE = NS + "NewsArticle";

    /** Article to its title. */
    public static final String HEADLINE = NS + "headline";

    /** Article to its address. */
    public static final String URL = NS + "url";

    /** Article to its day. */
    public static final String DATE_PUBLISHED = NS + "datePublished";

    /** Article to its language. */
    public static final String IN_LANGUAGE = NS + "inLanguage";

    /** Article to its publisher. */
    public static final String PUBLISHER = NS + "publisher";

    /** Article to who signed it. */
    public static final String AUTHOR = NS + "author";

    /** Article to the section it stands in. */
    public static final String ARTICLE_SECTION = NS + "articleSection";

    /** Article to its lead image. */
    public static final String IMAGE = NS + "image";

    /** Article to the moment of its last change. */
    public static final String DATE_MODIFIED = NS + "dateModified";

    private Schema() {}
}
