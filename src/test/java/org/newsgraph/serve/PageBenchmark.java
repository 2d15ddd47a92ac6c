package org.newsgraph.serve;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.apache.jena.graph.Node;
import org.newsgraph.query.LibraryQuery;
import org.newsgraph.query.Parameters;
import org.newsgraph.query.QueryLibrary;
import org.newsgraph.store.NewsStore;

/**
 * Measures how long each kind of page and each query of the library takes over HTTP: {@code PageBenchmark STORE ROUNDS}.
 * Things are chosen as often as they are spoken of, since busy ones are asked for most.
 */
final class PageBenchmark {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private PageBenchmark() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path directory = Path.of(arguments[0]);
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100;
        long begin = System.nanoTime();
        try (NewsStore store = NewsStore.open(directory)) {
            ServerOptions options = ServerOptions.defaults().withPort(0).withSearchIndex(directory.resolve("search"));
            try (NewsServer server = NewsServer.start(store.dataset(), options)) {
                time(server.address());
                print("first page after the start", new double[] {(System.nanoTime() - begin) / 1e6});
                time(server.address().resolve("/search?q=a"));
                Map<String, List<String>> pages = pages(store, rounds);
                for (int round = 0; round < 2; round++) {
                    for (Map.Entry<String, List<String>> kind : pages.entrySet()) {
                        double[] times = times(server, kind.getValue());
                        if (round == 1) {
                            print(kind.getKey(), times);
                        }
                    }
                }
                queries(server, store, pages.get("entity"));
            }
        }
    }

    private static Map<String, List<String>> pages(NewsStore store, int rounds) {
        ClaimTables tables = new ClaimTables(
                store.dataset(),
                SearchStore.open(java.util.Optional.empty()),
                store.iris().base());
        List<ClaimEntry> claims = store.read(dataset -> tables.atLeast(0).all());
        Random random = new Random(1);
        Map<String, List<String>> pages = new LinkedHashMap<>();
        for (int i = 0; i < rounds; i++) {
            ClaimEntry claim = claims.get(random.nextInt(claims.size()));
            ClaimEntry plain = claim;
            while (plain.ofClaim()) {
                plain = claims.get(random.nextInt(claims.size()));
            }
            String who = local(plain.subject());
            String words = Names.words(plain.subject().getURI());
            add(pages, "home", "/");
            add(pages, "home, from 0.7 on", "/?min=0.7");
            add(pages, "articles", "/articles?page=" + (1 + random.nextInt(100)));
            add(pages, "who and what", "/entities");
            add(pages, "relations", "/relations");
            add(pages, "article", local(claim.graph()));
            add(pages, "claim", local(claim.claim()));
            add(pages, "entity", who);
            add(pages, "entity, from 0.7 on", who + "?min=0.7");
            add(pages, "entity, one part by time", who + "?role=did&show=happened&page=" + (1 + random.nextInt(3)));
            add(pages, "pair", "/pair?a=" + who + "&b=" + local(plain.object()));
            add(pages, "relation", "/ontology/" + plain.relation().getURI().replaceFirst(".*#", ""));
            add(pages, "time", plain.time() == null ? "/time/2020-01-01" : local(plain.time()));
            add(pages, "place", plain.place() == null ? "/entities" : local(plain.place()));
            add(pages, "event", plain.event() == null ? "/relations" : local(plain.event()));
            add(pages, "search", "/search?q=" + Addresses.parameter(words));
            add(pages, "suggestions", "/suggest?q=" + words.substring(0, 1 + random.nextInt(3)));
        }
        return pages;
    }

    private static void add(Map<String, List<String>> pages, String kind, String path) {
        pages.computeIfAbsent(kind, k -> new ArrayList<>()).add(path);
    }

    private static String local(Node node) {
        return node.getURI().substring("http://localhost:3030".length());
    }

    private static double[] times(NewsServer server, List<String> paths) throws IOException, InterruptedException {
        double[] times = new double[paths.size()];
        for (int i = 0; i < times.length; i++) {
            times[i] = time(server.address().resolve(paths.get(i)));
        }
        return times;
    }

    private static void queries(NewsServer server, NewsStore store, List<String> entities)
            throws IOException, InterruptedException {
        for (LibraryQuery query : QueryLibrary.packaged().folder("competency")) {
            double[] times = new double[3];
            for (int i = -1; i < times.length; i++) {
                Map<String, String> values = new HashMap<>();
                for (LibraryQuery.Parameter parameter : query.parameters()) {
                    if (parameter.fallback().isEmpty()) {
                        String entity = entities.get((i + 1) * 7 % entities.size());
                        values.put(parameter.name(), "http://localhost:3030" + entity);
                    }
                }
                String text =
                        Parameters.bind(query, values, store.iris().base()).toString();
                String path = "/sparql?query=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
                double time = time(server.address().resolve(path));
                if (i >= 0) {
                    times[i] = time;
                }
            }
            print("query " + query.name(), times);
        }
    }

    private static double time(URI address) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        HttpResponse<byte[]> response = CLIENT.send(
                HttpRequest.newBuilder(address)
                        .header("Accept", "text/html, text/csv;q=0.9, */*;q=0.8")
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
        double millis = (System.nanoTime() - begin) / 1e6;
        if (response.statusCode() != 200) {
            System.out.println(response.statusCode() + " " + address.toString().substring(0, 60));
        }
        return millis;
    }

    private static void print(String kind, double[] times) {
        double[] sorted = times.clone();
        java.util.Arrays.sort(sorted);
        System.out.printf(
                Locale.ROOT,
                "%-40s median %8.1f ms   p95 %8.1f ms%n",
                kind,
                sorted[sorted.length / 2],
                sorted[Math.max(0, (int) Math.ceil(sorted.length * .95) - 1)]);
    }
}
