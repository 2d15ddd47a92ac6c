package org.newsgraph.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Works on what is known beforehand. */
@Command(
        name = "gazetteer",
        description = "Makes the index of names that links entities to the Wikipedia's; adds entries of your own.",
        mixinStandardHelpOptions = true,
        subcommands = {
            GazetteerBuildCommand.class,
            GazetteerEntryCommands.Add.class,
            GazetteerEntryCommands.ListOwn.class,
            GazetteerEntryCommands.Remove.class
        })
final class GazetteerCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    GazetteerCommand() {}

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "which command? 'gazetteer build' makes the index, 'gazetteer add' adds a file");
    }
}
