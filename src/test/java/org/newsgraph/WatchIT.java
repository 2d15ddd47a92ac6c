package org.newsgraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.acquire.NewsSite;

/** Watches a feed of a local server as users do, ends it as Ctrl-C would, and starts it again. */
@Tag("long")
@Timeout(400)
class WatchIT {
    private static final long PATIENCE_SECONDS = 120;

    @TempDir
    Path directory;

    private NewsSite site;

    @BeforeEach
    void open() throws IOException {
        site = new NewsSite();
    }

    @AfterEach
    void close() {
        site.close();
    }

    private void feed(String... titles) {
        StringBuilder feed = new StringBuilder(
                "<rss version='2.0'><channel><title>E</title><link>/</link>" + "<description>d</description>");
        for (String title : titles) {
            String path = "/" + title.replace(' ', '-');
            site.on(path, "text/html", NewsSite.article(title));
            feed.append("<item><title>x</title><link>").append(path).append("</link></item>");
        }
        site.on("/feed", "application/rss+xml", feed.append("</channel></rss>").toString());
    }

    private Process watch(Path log, String... more) throws IOException {
        RunnableJar jar = RunnableJar.built();
        String[] options = {"watch", site.url("/feed"), "--store", "store", "--allow-private", "--delay", "0"};
        String[] all = java.util.stream.Stream.concat(java.util.Arrays.stream(options), java.util.Arrays.stream(more))
                .toArray(String[]::new);
        return new ProcessBuilder(jar.command(all))
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    private static void awaitLine(Path log, String words, Process process) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!Files.readString(log).contains(words)) {
            assertThat(process.isAlive()).as("%s", Files.readString(log)).isTrue();
            assertThat(System.nanoTime()).as("%s", Files.readString(log)).isLessThan(end);
            Thread.sleep(200);
        }
    }

    @Test
    void readsWhatIsNewAcrossRestarts() throws Exception {
        feed("Ministers sign a treaty");
        Path first = Files.createFile(directory.resolve("first.log"));
        Process process = watch(first, "--every", "0.02");
        awaitLine(first, "1 articles", process);
        feed("Ministers sign a treaty", "Presidents meet in the north");
        awaitLine(first, "1 articles", process);
        long asked = site.requests().size();
        process.destroy();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(asked).isPositive();
        assertThat(Files.readString(first)).doesNotContain("Exception");

        feed("Ministers sign a treaty", "Presidents meet in the north", "Farmers block a road");
        Path second = Files.createFile(directory.resolve("second.log"));
        assertThat(watch(second, "--once").waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS))
                .isTrue();
        assertThat(Files.readString(second)).contains("articles").doesNotContain("Exception");
        assertThat(site.requests().stream().filter(r -> r.startsWith("/Ministers")))
                .hasSize(1);
        assertThat(site.requests().stream().filter(r -> r.startsWith("/Farmers")))
                .hasSize(1);
        assertThat(RunnableJar.built().run(directory, "list", "--store", "store"))
                .contains("Ministers sign a treaty", "Presidents meet in the north", "Farmers block a road");
    }

    private void awaitRequest(String path, Process process, Path log) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (site.requests().stream().noneMatch(r -> r.startsWith(path + " "))) {
            assertThat(process.isAlive()).as("%s", Files.readString(log)).isTrue();
            assertThat(System.nanoTime()).as("%s", Files.readString(log)).isLessThan(end);
            Thread.sleep(50);
        }
    }

    private String once(String log) throws Exception {
        Path file = Files.createFile(directory.resolve(log));
        Process process = watch(file, "--once");
        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(Files.readString(file)).doesNotContain("Exception");
        return RunnableJar.built().run(directory, "list", "--store", "store");
    }

    @Test
    void losesNothingWhenKilled() throws Exception {
        feed("Ministers sign a treaty", "Presidents meet in the north", "Farmers block a road");
        Path log = Files.createFile(directory.resolve("killed.log"));
        Process process = watch(log, "--every", "60");
        awaitRequest("/Presidents-meet-in-the-north", process, log);
        process.destroyForcibly();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(once("after.log"))
                .contains("Ministers sign a treaty", "Presidents meet in the north", "Farmers block a road");
    }

    @Test
    void waitsForAServerThatDiesAndEndsWithCtrlC() throws Exception {
        feed("Ministers sign a treaty");
        int port = java.net.URI.create(site.url("/")).getPort();
        Path log = Files.createFile(directory.resolve("dying.log"));
        Process process = watch(log, "--every", "0.02");
        awaitLine(log, "1 articles", process);
        site.close();
        awaitLine(log, "ACQUIRE-014", process);
        site = new NewsSite(port);
        feed("Ministers sign a treaty", "Farmers block a road");
        awaitRequest("/Farmers-block-a-road", process, log);
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as("%s", Files.readString(log)).isEqualTo(130);
        assertThat(Files.readString(log)).doesNotContain("Exception");
        assertThat(once("last.log")).contains("Ministers sign a treaty", "Farmers block a road");
        assertThat(site.requests().stream().filter(r -> r.startsWith("/Ministers")))
                .isEmpty();
    }
}
