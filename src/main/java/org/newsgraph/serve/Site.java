package org.newsgraph.serve;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/** Answers every path but the endpoint's: finds the resource, chooses the format, renders. */
final class Site {
    private final DatasetGraph dataset;
    private final Resources resources;
    private final Templates templates = new Templates();
    private final StaticFiles files = new StaticFiles();

    private Site(DatasetGraph dataset, Resources resources) {
        this.dataset = dataset;
        this.resources = resources;
    }

    static Site over(DatasetGraph dataset, ServerOptions options) {
        return new Site(dataset, new Resources(dataset, options, Vocabulary.load()));
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
            return Answer.of(200, "application/json", resources.prefixes());
        }
        return Txn.calculateRead(dataset, () -> resource(request));
    }

    private Answer resource(Request request) {
        Optional<Resource> whole = resources.find(request, request.path());
        if (whole.isPresent()) {
            return negotiated(request, request.path(), whole.get());
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
                .map(resource -> written(stem, resource, suffix.get()))
                .orElseGet(() -> failure(404, request));
    }

    private Answer negotiated(Request request, String path, Resource resource) {
        Optional<Format> format = Format.negotiate(request.accept());
        if (format.isEmpty() || (!resource.offers(format.get()) && format.get() != Format.HTML)) {
            return resource.isData() ? failure(406, request) : orHtml(request, path, resource, format);
        }
        Format chosen = resource.offers(format.get()) ? format.get() : Format.TURTLE;
        return written(path, resource, chosen).with("Vary", "Accept");
    }

    /** A page without data behind it, such as a list, is HTML or nothing. */
    private Answer orHtml(Request request, String path, Resource resource, Optional<Format> format) {
        boolean html = format.isPresent() && request.accept().contains("*/*");
        return html ? written(path, resource, Format.HTML).with("Vary", "Accept") : failure(406, request);
    }

    private Answer written(String path, Resource resource, Format format) {
        if (format == Format.HTML) {
            Map<String, Object> model = frame(path, resource.isData());
            model.putAll(resource.model().get());
            String html = templates.render(resource.template(), model);
            return linked(Answer.of(resource.status(), format.mediaType(), html), path, resource);
        }
        byte[] body = Extracts.write(resource.graph().get(), format);
        String charset = format == Format.TURTLE || format == Format.NTRIPLES ? ";charset=utf-8" : "";
        return linked(new Answer(200, format.mediaType() + charset, body), path, resource);
    }

    private static Answer linked(Answer answer, String path, Resource resource) {
        if (!resource.isData()) {
            return answer;
        }
        String links = Stream.of(Format.values())
                .filter(resource::offers)
                .map(format -> "<" + path + "." + format.suffix() + ">; rel=\"alternate\"; type=\"" + format.mediaType()
                        + "\"")
                .collect(Collectors.joining(", "));
        return answer.with("Link", links);
    }

    /** What every page's frame needs. */
    private static Map<String, Object> frame(String path, boolean data) {
        Map<String, Object> model = new HashMap<>();
        model.put("path", path);
        model.put("data", data);
        model.put("search", "");
        return model;
    }

    /** Gives the page for what went wrong, or one line to a client that wants no page. */
    Answer failure(int status, Request request) {
        String title = switch (status) {
            case 404 -> "Not found";
            case 405 -> "Method not allowed";
            case 406 -> "Not acceptable";
            default -> "Something went wrong";
        };
        String advice = switch (status) {
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
