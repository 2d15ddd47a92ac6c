package org.newsgraph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.update.UpdateFactory;
import org.jspecify.annotations.Nullable;
import org.newsgraph.query.LibraryQuery;
import org.newsgraph.query.QueryLibrary;
import org.newsgraph.query.RemoteCalls;
import org.newsgraph.store.NewsStore;
import org.newsgraph.vocab.Prefixes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks a store. */
@Command(
        name = "query",
        description =
                "Asks a store: a query of the library by its name, a file, or -e and a query. Without either, lists the library.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  newsgraph query who-targets-whom",
            "  newsgraph query everything-about --param entity=ent:Syria",
            "  newsgraph query -e 'ASK { ?s ng:negotiatesWith ?o }' --store news"
        })
final class QueryCommand implements Callable<Integer> {
    private static final Pattern FIRST_LINE = Pattern.compile("line 1, column (\\d{1,9})");

    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private ConfidenceOption confidence = new ConfidenceOption();

    @Parameters(paramLabel = "NAME|FILE.rq", arity = "0..1", description = "a query of the library, or a file")
    private @Nullable String name;

    @Option(names = "-e", paramLabel = "QUERY", description = "the query itself; usual prefixes are known")
    private @Nullable String text;

    @Option(names = "--param", paramLabel = "NAME=VALUE", description = "binds a parameter of the query")
    private Map<String, String> parameters = new LinkedHashMap<>();

    @Option(
            names = "--format",
            defaultValue = "table",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private Answer format = Answer.table;

    /** How answers are printed; lower case, as users type them. */
    enum Answer {
        table,
        csv,
        json,
        turtle
    }

    QueryCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (name == null && text == null) {
            list();
            return 0;
        }
        try (NewsStore opened = store.open(confidence)) {
            Query query = query(opened.iris().base());
            return opened.read(dataset -> run(query, dataset));
        }
    }

    private void list() {
        QueryLibrary.packaged().all().forEach(q -> {
            console.line(String.format("%-32s %s", q.name(), q.title()));
            if (!q.parameters().isEmpty()) {
                console.line(console.dim(" ".repeat(33)
                        + q.parameters().stream()
                                .map(p -> "--param " + p.name() + "="
                                        + p.fallback().orElse("…"))
                                .collect(Collectors.joining(" "))));
            }
        });
    }

    private Query query(String base) {
        try {
            if (text != null) {
                return org.newsgraph.query.Parameters.bind(prologue(base) + text, parameters, base);
            }
            String wanted = java.util.Objects.requireNonNull(name);
            Optional<LibraryQuery> known = QueryLibrary.packaged().find(wanted);
            if (known.isPresent()) {
                return org.newsgraph.query.Parameters.bind(known.get(), parameters, base);
            }
            if (!Files.isRegularFile(Path.of(wanted))) {
                throw new ParameterException(
                        spec.commandLine(),
                        "no query of the library and no file: " + wanted + nearest(wanted)
                                + "; 'newsgraph query' lists the library");
            }
            return org.newsgraph.query.Parameters.bind(
                    Files.readString(Path.of(wanted), StandardCharsets.UTF_8), parameters, base);
        } catch (QueryParseException e) {
            throw new ParameterException(spec.commandLine(), fault(e, base), e);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of the library that are most like a name that is not in it. */
    private static String nearest(String wanted) {
        List<String> names =
                QueryLibrary.packaged().all().stream().map(LibraryQuery::name).toList();
        List<String> like = Likeness.nearest(wanted, names);
        return like.isEmpty() ? "" : "; did you mean " + String.join(" or ", like) + "?";
    }

    /** What the parser says, without the tokens it would have taken, and with the column the user sees. */
    private String fault(QueryParseException e, String base) {
        if (text != null && isUpdate(prologue(base) + text)) {
            return "this is an update; queries only read ('newsgraph build' and 'newsgraph remove' write)";
        }
        String said = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        int before = text == null ? 0 : prologue(base).length();
        said = FIRST_LINE
                .matcher(said)
                .replaceAll(m -> "line 1, column " + Math.max(1, Integer.parseInt(m.group(1)) - before));
        return "not a query: " + said;
    }

    private static boolean isUpdate(String text) {
        try {
            return !UpdateFactory.create(text).getOperations().isEmpty();
        } catch (QueryException e) {
            return false;
        }
    }

    /** On one line, so that the line numbers of errors stay right. */
    static String prologue(String base) {
        return Prefixes.all().entrySet().stream()
                        .map(p -> "PREFIX " + p.getKey() + ": <" + p.getValue() + "> ")
                        .collect(Collectors.joining())
                + "PREFIX ent: <" + base + "entity/> ";
    }

    private int run(Query query, DatasetGraph dataset) {
        if (RemoteCalls.in(query)) {
            throw new ParameterException(spec.commandLine(), "SERVICE is switched off: queries call no other endpoint");
        }
        try (QueryExecution execution = QueryExecutionFactory.create(query, DatasetFactory.wrap(dataset))) {
            execution.getContext().set(ARQ.httpServiceAllowed, false);
            if (query.isSelectType()) {
                rows(execution.execSelect(), query);
            } else if (query.isAskType()) {
                answer(execution.execAsk());
            } else if (query.isConstructType() || query.isDescribeType()) {
                if (format == Answer.csv || format == Answer.json) {
                    throw new ParameterException(spec.commandLine(), format + " is for SELECT and ASK");
                }
                Model model = query.isConstructType() ? execution.execConstruct() : execution.execDescribe();
                RDFDataMgr.write(console.out(), model, RDFFormat.TURTLE_PRETTY);
            } else {
                throw new ParameterException(spec.commandLine(), "only SELECT, ASK, CONSTRUCT and DESCRIBE");
            }
            return 0;
        }
    }

    private void answer(boolean yes) {
        switch (format) {
            case table, turtle -> console.line(yes ? "yes" : "no");
            case csv -> ResultSetFormatter.outputAsCSV(console.out(), yes);
            case json -> ResultSetFormatter.outputAsJSON(console.out(), yes);
        }
    }

    private void rows(ResultSet rows, Query query) {
        switch (format) {
            case table -> console.out().print(ResultSetFormatter.asText(rows, query));
            case csv -> ResultSetFormatter.outputAsCSV(console.out(), rows);
            case json -> ResultSetFormatter.outputAsJSON(console.out(), rows);
            case turtle -> throw new ParameterException(spec.commandLine(), "turtle is for CONSTRUCT and DESCRIBE");
        }
    }
}
