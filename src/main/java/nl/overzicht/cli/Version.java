package nl.overzicht.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version of the packaged program, from its manifest. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"overzicht " + number()};
    }

    /** The version alone. */
    static String number() {
        String packaged = Version.class.getPackage().getImplementationVersion();
        return Optional.ofNullable(packaged).orElse("(dev)");
    }
}
