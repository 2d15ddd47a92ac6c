package org.newsgraph.clean;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.gazetteer.GazetteerEntry.Tenure;

/** A little background knowledge for tests. */
final class FewNames implements KnownNames {
    private static final Set<String> AGENCIES = Set.of("Reuters", "AP", "AFP", "TASS", "ARMENPRESS");

    @Override
    public Optional<String> agency(String name) {
        return Optional.of(name).filter(AGENCIES::contains);
    }

    @Override
    public List<Holder> holders(String text) {
        return text.contains("Secretary of State John Kerry")
                ? List.of(new Holder(
                        "John Kerry",
                        List.of(new Tenure(
                                "United_States_Secretary_of_State",
                                LocalDate.of(2013, 2, 1),
                                Optional.of(LocalDate.of(2017, 1, 20))))))
                : List.of();
    }
}
