package org.newsgraph.annotate;

import java.util.List;
import org.newsgraph.gazetteer.Gazetteer;
import org.newsgraph.lexicon.Genders;
import org.newsgraph.text.Span;

/** Finds which mentions of an article speak of the same; rather misses one than joins two that differ. */
final class Coreference {
    private final Gazetteer gazetteer;
    private final Genders genders = Genders.load();

    Coreference(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    Clusters.Result resolve(List<Candidate> candidates, List<Span> quotations) {
        Clusters clusters = new Clusters(Surnames.told(candidates));
        new NameLinks(gazetteer, clusters).link();
        new DefiniteLinks(clusters).link();
        new PronounLinks(genders, clusters, quotations).link();
        return clusters.result(new GroupParts(clusters).find());
    }
}
