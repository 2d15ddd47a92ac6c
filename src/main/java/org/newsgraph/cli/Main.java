package org.newsgraph.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import org.newsgraph.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program. */
@Command(
        name = "newsgraph",
        description = "Turns news articles into a knowledge graph whose every statement says who claims it, how sure, "
                + "when and where.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        footer = {
            "",
            "Begin with: newsgraph demo",
            "Exit codes: 0 good, 1 problems at or above --fail-on, 2 wrong usage, 3 environment"
        },
        subcommands = {
            DemoCommand.class,
            BuildCommand.class,
            WatchCommand.class,
            ExtractCommand.class,
            QueryCommand.class,
            AskCommand.class,
            ExportCommand.class,
            ServeCommand.class,
            ExplainCommand.class,
            ListCommand.class,
            CopiesCommand.class,
            RemoveCommand.class,
            ValidateCommand.class,
            StatsCommand.class,
            CompactCommand.class,
            EntitiesCommand.class,
            PredictCommand.class,
            GazetteerCommand.class,
            CommandLine.HelpCommand.class
        })
public final class Main implements Runnable {
    static final int PROBLEMS = 1;
    static final int USAGE = 2;
    static final int ENVIRONMENT = 3;

    private static final Logger LOG = Logger.getLogger(Main.class.getName());

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    Main() {}

    /**
     * Runs one command.
     *
     * @param arguments the command and its options
     */
    public static void main(String[] arguments) {
        logging();
        int code = run(arguments, Console.system());
        System.exit(code);
    }

    /** Runs one command and gives its exit code. */
    static int run(String[] arguments, Console console) {
        CommandLine program = new CommandLine(new Main(), new Commands(console));
        program.setCaseInsensitiveEnumValuesAllowed(true);
        program.setColorScheme(CommandLine.Help.defaultColorScheme(console.help()));
        program.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
        program.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
        exitCodes(program);
        program.setParameterExceptionHandler(Main::wrongUsage);
        program.setExecutionExceptionHandler((e, command, result) -> explain(e, console));
        int code = program.execute(arguments);
        console.out().flush();
        return code;
    }

    private static void exitCodes(CommandLine parent) {
        for (CommandLine command : parent.getSubcommands().values()) {
            exitCodesOf(command);
            exitCodes(command);
        }
    }

    private static void exitCodesOf(CommandLine command) {
        Map<String, String> codes = new LinkedHashMap<>();
        codes.put(" 0", "good");
        codes.put(" 1", "problems, of articles those at or above --fail-on");
        codes.put(" 2", "wrong usage");
        codes.put(" 3", "environment: disk, port, store");
        command.getCommandSpec()
                .usageMessage()
                .exitCodeListHeading("%nExit codes:%n")
                .exitCodeList(codes);
    }

    /** What was wrong, and where the help is; the help itself only where no command was named. */
    private static int wrongUsage(ParameterException e, String[] arguments) {
        CommandLine command = e.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("newsgraph: " + e.getMessage());
        if (command.getParent() == null && arguments.length == 0) {
            command.usage(err);
        } else {
            CommandLine.UnmatchedArgumentException.printSuggestions(e, err);
            err.println("'" + command.getCommandSpec().qualifiedName() + " --help' shows the usage");
        }
        err.flush();
        return USAGE;
    }

    /** One sentence for what the environment did; a trace is for faults of ours. */
    private static int explain(Exception e, Console console) throws Exception {
        if (e instanceof ParameterException) {
            throw e;
        }
        LOG.log(Level.FINE, "the command broke", e);
        if (e instanceof StoreException) {
            console.message(Optional.ofNullable(e.getMessage()).orElse("the store cannot be used"));
            return ENVIRONMENT;
        }
        if (e instanceof UncheckedIOException || e instanceof IOException) {
            console.message(sentence(e));
            return ENVIRONMENT;
        }
        console.message("this should not have happened; please report it with the lines below");
        e.printStackTrace(console.err());
        return ENVIRONMENT;
    }

    /** The class says what went wrong where the message is only a file's name. */
    private static String sentence(Exception e) {
        Throwable cause = e instanceof UncheckedIOException && e.getCause() != null ? e.getCause() : e;
        String kind = cause.getClass().getSimpleName().replace("Exception", "").replaceAll("(?<=[a-z])(?=[A-Z])", " ");
        return kind.toLowerCase(Locale.ROOT) + ": " + cause.getMessage();
    }

    private static void logging() {
        try (InputStream in = Main.class.getResourceAsStream("/logging.properties")) {
            if (in != null && System.getProperty("java.util.logging.config.file") == null) {
                LogManager.getLogManager().readConfiguration(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "which command?");
    }

    /** Gives each command the console. */
    private record Commands(Console console) implements CommandLine.IFactory {
        @Override
        public <K> K create(Class<K> type) throws Exception {
            try {
                return type.getDeclaredConstructor(Console.class).newInstance(console);
            } catch (NoSuchMethodException e) {
                return CommandLine.defaultFactory().create(type);
            }
        }
    }

    /** Tells the version of the jar. */
    static final class Version implements IVersionProvider {
        Version() {}

        static String text() {
            return "newsgraph "
                    + Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
                            .orElse("development");
        }

        @Override
        public String[] getVersion() {
            return new String[] {text()};
        }
    }
}
