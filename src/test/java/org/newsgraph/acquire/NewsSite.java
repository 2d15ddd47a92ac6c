package org.newsgraph.acquire;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;

/** A news site on this machine. */
public final class NewsSite implements AutoCloseable {
    /** What one address gives. */
    public interface Page {
        void answer(HttpExchange exchange) throws IOException;
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Page> pages = new ConcurrentHashMap<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();

    public NewsSite() throws IOException {
        this(0);
    }

    public NewsSite(int port) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().toString();
            requests.add(path + " " + exchange.getRequestHeaders().getFirst("User-Agent"));
            pages.getOrDefault(path, e -> e.sendResponseHeaders(404, -1)).answer(exchange);
            exchange.close();
        });
        server.start();
    }

    public String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    public List<String> requests() {
        return List.copyOf(requests);
    }

    public NewsSite on(String path, Page page) {
        pages.put(path, page);
        return this;
    }

    public NewsSite off(String path) {
        pages.remove(path);
        return this;
    }

    public NewsSite on(String path, String type, byte[] body, String... headers) {
        return on(path, exchange -> {
            exchange.getResponseHeaders().add("Content-Type", type);
            for (int i = 0; i < headers.length; i += 2) {
                exchange.getResponseHeaders().add(headers[i], headers[i + 1]);
            }
            exchange.sendResponseHeaders(200, body.length);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(body);
            }
        });
    }

    public NewsSite on(String path, String type, String body) {
        return on(path, type, body.getBytes(StandardCharsets.UTF_8));
    }

    public NewsSite redirect(String path, String to) {
        return on(path, exchange -> {
            exchange.getResponseHeaders().add("Location", to);
            exchange.sendResponseHeaders(302, -1);
        });
    }

    /** A page with an article. */
    public static String article(String title) {
        return "<!DOCTYPE html><html lang=\"en\"><head><title>" + title + "</title>"
                + "<meta property=\"article:published_time\" content=\"2016-08-05T10:00:00+02:00\"></head><body><article><h1>"
                + title
                + "</h1><p>The foreign minister of Borduria met her colleague of Syldavia on Monday and signed a"
                + " treaty about the river, a spokesman said in the capital.</p><p>Both governments had quarrelled over"
                + " the water for years, and nobody had expected that the talks would end so soon.</p></article></body></html>";
    }

    public static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    /** Wraps up to 65,536 bytes as a Brotli stream that is stored, not compressed (RFC 7932, section 9). */
    public static byte[] brotli(byte[] bytes) {
        int head = (bytes.length - 1) << 4 | 1 << 20;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(head);
        out.write(head >> 8);
        out.write(head >> 16);
        out.writeBytes(bytes);
        out.write(3);
        return out.toByteArray();
    }

    /** Packs as many times 16 MB of zeros as Brotli, each as one long copy of four of them (RFC 7932, section 10). */
    public static byte[] brotliBomb(int times) {
        BrotliBits out = new BrotliBits();
        out.add(0, 1); // a window of 64 KB
        int copied = (1 << 24) - 4;
        for (int i = 0; i < times; i++) {
            out.add(0, 1).add(2, 2).add(copied + 4 - 1, 24).add(0, 1); // not the last, length, not stored
            out.add(0, 3).add(0, 6).add(0, 2).add(0, 2); // one kind of block, plain distances, one tree for each
            out.add(1, 2).add(0, 2).add(0, 8); // the only literal is a zero
            out.add(1, 2).add(0, 2).add(423, 10); // the only command inserts four literals and copies 2118 and more
            out.add(1, 2).add(0, 2).add(0, 6); // the only distance is the last one, which is four at the begin
            out.add(copied - 2118, 24);
        }
        return out.add(3, 2).bytes();
    }

    /** Writes numbers, the least bit first. */
    private static final class BrotliBits {
        private final java.util.BitSet bits = new java.util.BitSet();
        private int length;

        BrotliBits add(int value, int width) {
            for (int i = 0; i < width; i++) {
                bits.set(length++, (value >> i & 1) == 1);
            }
            return this;
        }

        byte[] bytes() {
            return java.util.Arrays.copyOf(bits.toByteArray(), (length + 7) / 8);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
