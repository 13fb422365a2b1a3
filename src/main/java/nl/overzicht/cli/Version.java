package nl.overzicht.cli;

import nl.overzicht.cli.console.ProgramName;
import picocli.CommandLine.IVersionProvider;

/** The version as {@code --version} prints it. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"overzicht " + ProgramName.version()};
    }
}
