package nl.overzicht.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version of the packaged program, from its manifest. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String packaged = Version.class.getPackage().getImplementationVersion();
        return new String[] {"overzicht " + Optional.ofNullable(packaged).orElse("(niet verpakt)")};
    }
}
