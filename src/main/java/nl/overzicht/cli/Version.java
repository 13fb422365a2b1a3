package nl.overzicht.cli;

import nl.overzicht.console.ProgramName;
import picocli.CommandLine.IVersionProvider;

/** Provides the version that {@code --version} prints. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"overzicht " + ProgramName.version()};
    }
}
