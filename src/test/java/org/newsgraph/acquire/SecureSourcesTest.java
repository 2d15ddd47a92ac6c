package org.newsgraph.acquire;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.problem.Problem;

/** Reads from a server with a certificate of its own making. */
@Timeout(120)
class SecureSourcesTest {
    private static final char[] PASSWORD = "changeit".toCharArray();
    private static final String ARTICLE = NewsSite.article("Ministers sign a treaty");

    @TempDir
    Path folder;

    private final List<Problem> problems = new ArrayList<>();
    private SSLContext usual;
    private @Nullable HttpsServer server;

    @BeforeEach
    void remember() throws GeneralSecurityException {
        usual = SSLContext.getDefault();
    }

    @AfterEach
    void close() {
        SSLContext.setDefault(usual);
        if (server != null) {
            server.stop(0);
        }
    }

    /** Starts a server with a certificate for some hosts. */
    private void serve(String hosts) throws Exception {
        Path file = folder.resolve("keys.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        new String(PASSWORD),
                        "-alias",
                        "site",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=news",
                        "-ext",
                        "SAN=" + hosts)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("keytool.log").toFile())
                .start();
        assertThat(keytool.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(keytool.exitValue())
                .as("%s", Files.readString(folder.resolve("keytool.log")))
                .isZero();
        KeyStore keys = KeyStore.getInstance(file.toFile(), PASSWORD);
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, PASSWORD);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), null, null);
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        server.createContext("/", exchange -> {
            boolean robots = exchange.getRequestURI().getPath().equals("/robots.txt");
            byte[] body = ARTICLE.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(robots ? 404 : 200, robots ? -1 : body.length);
            if (!robots) {
                exchange.getResponseBody().write(body);
            }
            exchange.close();
        });
        server.start();
    }

    /** Makes this machine trust the certificate, and nothing else. */
    private void trust() throws GeneralSecurityException, IOException {
        KeyStore keys = KeyStore.getInstance(folder.resolve("keys.p12").toFile(), PASSWORD);
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, PASSWORD);
        trusted.setCertificateEntry("site", keys.getCertificate("site"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        SSLContext.setDefault(context);
    }

    private List<RawDocument> read(String host) {
        Web web = new Web("newsgraph/1.0 (test)", Duration.ZERO, Duration.ofSeconds(10), true);
        String address = "https://" + host + ":" + server.getAddress().getPort() + "/a";
        Sources sources = new Sources(InputStream.nullInputStream(), 100_000, web, Memory.NONE);
        try (Stream<RawDocument> documents = sources.read(List.of(address), problems::add)) {
            return documents.toList();
        }
    }

    private void isRefused() {
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("ACQUIRE-014");
            assertThat(problem.message()).contains("the certificate of the server is not to be trusted");
        });
    }

    @Test
    void readsFromAServerItTrusts() throws Exception {
        serve("dns:localhost,ip:127.0.0.1");
        trust();
        assertThat(read("127.0.0.1")).extracting(RawDocument::content).containsExactly(ARTICLE);
        assertThat(read("localhost")).extracting(RawDocument::content).containsExactly(ARTICLE);
        assertThat(problems).isEmpty();
    }

    @Test
    void refusesACertificateThatNobodyVouchesFor() throws Exception {
        serve("dns:localhost,ip:127.0.0.1");
        assertThat(read("127.0.0.1")).isEmpty();
        isRefused();
    }

    @Test
    void refusesACertificateOfAnotherHost() throws Exception {
        serve("dns:news.example");
        trust();
        assertThat(read("127.0.0.1")).isEmpty();
        isRefused();
    }
}
