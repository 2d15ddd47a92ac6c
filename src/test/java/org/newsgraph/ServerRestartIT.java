package org.newsgraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills the server, as a power cut would, and starts it again on the same store. */
class ServerRestartIT {
    private static final Pattern ADDRESS = Pattern.compile(" at (http://\\S+)");
    private static final String COUNT =
            "SELECT (COUNT(*) AS ?triples) (COUNT(DISTINCT ?g) AS ?graphs) { GRAPH ?g { ?s ?p ?o } }";

    @TempDir
    Path directory;

    @Test
    void losesNothingWhenTheServerIsKilled() throws Exception {
        RunnableJar jar = RunnableJar.built();
        Path store = jar.sampleStore();
        String before = countAndKill(jar, store);
        String after = countAndKill(jar, store);
        assertThat(before.lines()).hasSize(2);
        assertThat(after).isEqualTo(before).doesNotContain("\n0,");
    }

    private String countAndKill(RunnableJar jar, Path store) throws IOException, InterruptedException {
        Path log = Files.createTempFile(directory, "serve", ".log");
        Process server = new ProcessBuilder(jar.command("serve", "--store", store.toString(), "--port", "0"))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            URI endpoint =
                    address(server, log).resolve("sparql?query=" + URLEncoder.encode(COUNT, StandardCharsets.UTF_8));
            HttpResponse<String> answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(endpoint)
                                    .header("Accept", "text/csv")
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            return answer.body();
        } finally {
            // SIGKILL: no hook of the program runs.
            server.destroyForcibly();
            assertThat(server.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    private static URI address(Process server, Path log) throws IOException, InterruptedException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (System.nanoTime() < until && server.isAlive()) {
            Matcher told = ADDRESS.matcher(Files.readString(log));
            if (told.find()) {
                return URI.create(told.group(1));
            }
            Thread.sleep(100);
        }
        throw new AssertionError("the server did not start: " + Files.readString(log));
    }
}
