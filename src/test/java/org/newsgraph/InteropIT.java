package org.newsgraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.lang.StreamRDFCounting;
import org.apache.jena.riot.system.StreamRDFLib;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Other RDF tools read what is exported, and find as many triples as Jena does. */
class InteropIT {
    private static final String N3 = """
            const { Parser } = require('n3');
            const quads = new Parser().parse(require('fs').readFileSync(process.argv[2], 'utf8'));
            const reified = quads.filter(q => q.object.termType === 'Quad');
            console.log(quads.length + ' ' + reified.length);
            """;

    @TempDir
    Path directory;

    @Test
    void raptorReadsTheRdf11View() throws Exception {
        Path rapper = tool("rapper");
        Path turtle = export("--rdf11");
        String lines = RunnableJar.finish(
                new ProcessBuilder(rapper.toString(), "-q", "-i", "turtle", "-o", "ntriples", turtle.toString()),
                directory);
        assertThat(lines.lines().count()).isEqualTo(triples(turtle)).isGreaterThan(1000);
    }

    @Test
    void n3ReadsTheTripleTerms() throws Exception {
        Path node = tool("node");
        Path npm = tool("npm");
        Process install = new ProcessBuilder(npm.toString(), "install", "--no-audit", "--no-fund", "n3@2")
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("npm.log").toFile())
                .start();
        boolean installed = install.waitFor(120, TimeUnit.SECONDS) && install.exitValue() == 0;
        install.destroyForcibly();
        assumeTrue(installed, "npm cannot fetch n3");
        Path turtle = export();
        Path script = Files.writeString(directory.resolve("count.js"), N3);
        String counts = RunnableJar.finish(
                new ProcessBuilder(node.toString(), script.toString(), turtle.toString()), directory);
        long claims = Files.readAllLines(turtle).stream()
                .filter(l -> l.strip().startsWith("rdf:reifies "))
                .count();
        assertThat(counts.strip()).isEqualTo(triples(turtle) + " " + claims);
        assertThat(claims).isGreaterThan(100);
    }

    private Path export(String... options) throws IOException, InterruptedException {
        RunnableJar jar = RunnableJar.built();
        String store = jar.sampleStore().toString();
        String turtle = jar.run(
                directory,
                Stream.concat(Stream.of("export", "--store", store), Stream.of(options))
                        .toArray(String[]::new));
        return Files.writeString(directory.resolve("export.ttl"), turtle, StandardCharsets.UTF_8);
    }

    private static long triples(Path turtle) {
        StreamRDFCounting counter = StreamRDFLib.count();
        RDFParser.source(turtle).forceLang(Lang.TURTLE).parse(counter);
        return counter.countTriples();
    }

    private static Path tool(String name) {
        Optional<Path> found = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
        assumeTrue(found.isPresent(), name + " is not installed");
        return found.orElseThrow();
    }
}
