package org.newsgraph.serve;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.newsgraph.graph.SureClaims;

/** Answers every path but the endpoint's: finds the resource, chooses the format, renders. */
final class Site implements AutoCloseable {
    private final DatasetGraph dataset;
    private final Function<Double, Resources> reading;
    private final Map<Sureness, Resources> bySureness = new ConcurrentHashMap<>();
    private final Templates templates = new Templates();
    private final StaticFiles files = new StaticFiles();

    private final ClaimTables tables;
    private final Questions questions;
    private final Optional<ReadPage> readPage;

    private Site(
            DatasetGraph dataset,
            ClaimTables tables,
            Questions questions,
            Optional<ReadPage> readPage,
            Function<Double, Resources> reading) {
        this.questions = questions;
        this.readPage = readPage;
        this.dataset = dataset;
        this.tables = tables;
        this.reading = reading;
    }

    static Site over(DatasetGraph dataset, ServerOptions options) {
        Vocabulary vocabulary = Vocabulary.load();
        SearchIndex index = SearchStore.open(options.searchIndex());
        ClaimTables tables = new ClaimTables(dataset, index, options.base());
        Questions questions = new Questions(SureClaims.all(dataset), tables, options.base());
        return new Site(
                dataset,
                tables,
                questions,
                options.reader().map(reader -> new ReadPage(reader, vocabulary, options.base())),
                least -> new Resources(SureClaims.of(dataset, least), options, vocabulary, tables, questions, least));
    }

    /** Reads the store ahead of the first request. */
    void warm() {
        Txn.executeRead(dataset, tables::warm);
        Txn.executeRead(dataset, questions::warm);
    }

    /** Gives the search index as queries know it. */
    TextIndex text() {
        return tables.text();
    }

    @Override
    public void close() {
        tables.close();
    }

    /** There are a hundred and one at most. */
    private Resources resources(Sureness sureness) {
        return bySureness.computeIfAbsent(sureness, s -> reading.apply(s.least()));
    }

    Answer answer(Request request) {
        String path = request.path();
        if (path.startsWith("/static/") || path.startsWith("/webjars/")) {
            return files.find(path).orElseGet(() -> failure(404, request));
        }
        if (path.equals("/favicon.ico")) {
            return Answer.redirect("/static/mark.svg");
        }
        if (path.equals("/robots.txt")) {
            return Answer.of(
                    200, "text/plain", "User-agent: *\nDisallow: /sparql\nDisallow: /data\nDisallow: /query\n");
        }
        if (path.equals("/prefixes.json")) {
            return Answer.of(200, "application/json", resources(Sureness.ALL).prefixes());
        }
        if (path.equals("/read") && readPage.isPresent()) {
            return page("read", request, ReadPage.empty());
        }
        Optional<Sureness> sureness = Sureness.of(request);
        if (path.equals("/suggest") && sureness.isPresent()) {
            return Answer.of(
                    200,
                    "application/json",
                    Txn.calculateRead(dataset, () -> resources(sureness.get()).suggestions(request)));
        }
        return sureness.isEmpty()
                ? failure(400, request)
                : Txn.calculateRead(dataset, () -> resource(request, resources(sureness.get()), sureness.get()));
    }

    /** Shows the claims of a text that was sent; nothing where nobody reads texts. */
    Answer read(Request request, String name, String text) {
        if (readPage.isEmpty()) {
            return failure(405, request).with("Allow", "GET, HEAD, OPTIONS").with("Connection", "close");
        }
        Optional<String> fault = ReadPage.fault(text);
        Map<String, Object> model =
                fault.isPresent() ? ReadPage.empty() : readPage.get().read(request, name, text, dataset);
        model.put("fault", fault.orElse(""));
        Answer answer = page("read", request, model);
        return answer.with("Cache-Control", "no-store");
    }

    private Answer page(String template, Request request, Map<String, Object> model) {
        Map<String, Object> whole = frame(request.path(), false);
        whole.put("fault", "");
        whole.putAll(model);
        return Answer.of(200, "text/html", templates.render(template, whole));
    }

    private Answer resource(Request request, Resources resources, Sureness sureness) {
        Optional<Resource> whole = resources.find(request, request.path());
        if (whole.isPresent()) {
            return negotiated(request, whole.get(), sureness);
        }
        Optional<Format> suffix = Format.ofPath(request.path());
        if (suffix.isEmpty()) {
            return failure(404, request);
        }
        String stem = request.path()
                .substring(0, request.path().length() - suffix.get().suffix().length() - 1);
        return resources
                .find(request, stem)
                .filter(resource -> resource.offers(suffix.get()))
                .map(resource -> written(request, stem, resource, suffix.get(), sureness))
                .orElseGet(() -> failure(404, request));
    }

    private Answer negotiated(Request request, Resource resource, Sureness sureness) {
        Optional<Format> format = Format.negotiate(request.accept());
        if (format.isEmpty() || (!resource.offers(format.get()) && format.get() != Format.HTML)) {
            return resource.isData()
                    ? failure(406, request).with("Vary", "Accept")
                    : orHtml(request, resource, format, sureness);
        }
        Format chosen = resource.offers(format.get()) ? format.get() : Format.TURTLE;
        return written(request, request.path(), resource, chosen, sureness).with("Vary", "Accept");
    }

    /** A page without data behind it, such as a list, is HTML or nothing. */
    private Answer orHtml(Request request, Resource resource, Optional<Format> format, Sureness sureness) {
        boolean html = format.isPresent() && request.accept().contains("*/*");
        return html
                ? written(request, request.path(), resource, Format.HTML, sureness)
                        .with("Vary", "Accept")
                : failure(406, request).with("Vary", "Accept");
    }

    private Answer written(Request request, String path, Resource resource, Format format, Sureness sureness) {
        if (format == Format.HTML) {
            Map<String, Object> model = frame(path, resource.isData());
            model.put("min", sureness.percent() == 0 ? "" : Double.toString(sureness.least()));
            model.put("choices", sureness.choices(request));
            model.putAll(resource.model().get());
            String html = sureness.carriedByAll(templates.render(resource.template(), model));
            return linked(Answer.of(resource.status(), format.mediaType(), html), path, resource, sureness);
        }
        byte[] body = Extracts.write(resource.graph().get(), format);
        String charset = format == Format.TURTLE || format == Format.NTRIPLES ? ";charset=utf-8" : "";
        return linked(new Answer(200, format.mediaType() + charset, body), path, resource, sureness);
    }

    private static Answer linked(Answer answer, String path, Resource resource, Sureness sureness) {
        if (!resource.isData()) {
            return answer;
        }
        String links = Stream.of(Format.values())
                .filter(resource::offers)
                .map(format -> "<" + sureness.carried(path + "." + format.suffix()) + ">; rel=\"alternate\"; type=\""
                        + format.mediaType() + "\"")
                .collect(Collectors.joining(", "));
        return answer.with("Link", links);
    }

    /** What every page's frame needs. */
    private Map<String, Object> frame(String path, boolean data) {
        Map<String, Object> model = new HashMap<>();
        model.put("path", path);
        model.put("data", data);
        model.put("reads", readPage.isPresent());
        model.put("search", "");
        model.put("min", "");
        model.put("choices", List.of());
        return model;
    }

    /** Gives the page for what went wrong, or one line to a client that wants no page. */
    Answer failure(int status, Request request) {
        String title = switch (status) {
            case 400 -> "Bad request";
            case 403 -> "Not allowed";
            case 404 -> "Not found";
            case 405 -> "Method not allowed";
            case 406 -> "Not acceptable";
            default -> "Something went wrong";
        };
        String advice = switch (status) {
            case 400 ->
                "What was sent cannot be read, or is too long. The parameter min is the confidence from which on claims are shown: a number from 0 to 1.";
            case 403 -> "Texts are read for pages of this server on its own machine only.";
            case 404 -> "Nothing here has this address. It may have been removed, or come from another store.";
            case 405 -> "This address can only be read.";
            case 406 -> "This can be had as HTML, Turtle, JSON-LD, N-Triples or RDF/XML only.";
            default -> "The page could not be made. The server's log says why.";
        };
        if (!request.accept().contains("text/html")) {
            return Answer.of(status, "text/plain", status + " " + title + ". " + advice + "\n");
        }
        Map<String, Object> model = frame(request.path(), false);
        model.put("status", status);
        model.put("title", title);
        model.put("advice", advice);
        model.put("asked", Addresses.decode(request.path()));
        return new Answer(
                status,
                "text/html;charset=utf-8",
                templates.render("failure", model).getBytes(StandardCharsets.UTF_8));
    }
}
