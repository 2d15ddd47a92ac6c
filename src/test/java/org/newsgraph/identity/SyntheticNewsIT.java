package org.newsgraph.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** A floor for who is who; {@link WhoIsWhoMeasure} measures it on more. */
class SyntheticNewsIT {
    private static final int ARTICLES = 1500;
    private static final double FLOOR = 0.95;

    @Test
    void peopleInSyntheticNewsAreToldApart() throws IOException {
        WhoIsWhoMeasure measure = WhoIsWhoMeasure.annotated(ARTICLES, 2);
        assertThat(measure.f1()).as(measure.toString()).isGreaterThan(FLOOR);
    }
}
