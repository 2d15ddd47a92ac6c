package org.newsgraph.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;

/** A few places in the form of GeoNames' table, all but one of them made up. */
public final class SmallPlaces {
    private SmallPlaces() {}

    /**
     * Makes an index of them.
     *
     * @param file where it shall be
     * @return the index
     */
    public static PlaceIndex write(Path file) throws IOException {
        String regions = "[" + region("DE.01", "Sampleshire") + "," + region("US.OH", "Ohio") + ","
                + region("US.TX", "Texas") + "," + region("SY.09", "Aleppo") + "]";
        String table = place(
                        900000001,
                        "Musterstadt",
                        "Sampletown,MUS,Мустерштадт,musutashuta",
                        52.25,
                        10.5,
                        "DE",
                        "01",
                        250_000)
                + place(900000002, "Exampleton", "", 40.0, -82.0, "US", "OH", 90_000)
                + place(900000003, "Exampleton", "", 31.0, -97.0, "US", "TX", 20_000)
                + place(900000005, "Exampleton", "", 32.0, -98.0, "US", "TX", 800)
                + place(900000006, "Kirby", "", 29.5, -98.4, "US", "TX", 8_000)
                + place(170063, "Aleppo", "Beroea", 36.2, 37.16, "SY", "09", 1_600_000);
        new PlaceIndexWriter(Gazetteer.load(), new StringReader(regions))
                .write(new BufferedReader(new StringReader(table)), file);
        return PlaceIndex.open(file);
    }

    private static String region(String code, String name) {
        return "{\"code\":\"" + code + "\",\"name\":\"" + name + "\"}";
    }

    private static String place(
            int id,
            String name,
            String others,
            double latitude,
            double longitude,
            String country,
            String region,
            int population) {
        return String.join(
                        "\t",
                        String.valueOf(id),
                        name,
                        name,
                        others,
                        String.valueOf(latitude),
                        String.valueOf(longitude),
                        "P",
                        "PPL",
                        country,
                        "",
                        region,
                        "",
                        "",
                        "",
                        String.valueOf(population),
                        "",
                        "",
                        "",
                        "")
                + "\n";
    }
}
