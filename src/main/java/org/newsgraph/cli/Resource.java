package org.newsgraph.cli;

import java.nio.file.Path;
import java.util.List;

/**
 * A file that a registry serves, of one version and content.
 *
 * @param name what the registry calls it
 * @param file the name of the file
 * @param sha256 its checksum
 * @param maven whether Maven fetches it; else npm does
 */
record Resource(String name, String file, String sha256, boolean maven) {
    private static final String COPY = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy";

    static Resource ofMaven(String artifact, String file, String sha256) {
        return new Resource(artifact, file, sha256, true);
    }

    static Resource ofNpm(String pack, String file, String sha256) {
        return new Resource(pack, file, sha256, false);
    }

    /** The command that puts the file into a folder; Maven and npm know the user's registries, mirrors and proxies. */
    List<String> fetching(Path folder) {
        return maven
                ? List.of("mvn", "-B", "-q", COPY, "-Dartifact=" + name, "-DoutputDirectory=" + folder)
                : List.of("npm", "pack", "--silent", "--pack-destination", folder.toString(), name);
    }
}
