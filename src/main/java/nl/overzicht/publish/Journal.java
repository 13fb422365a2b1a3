package nl.overzicht.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/**
 * What a swap is to do, entry by entry at the top of the output folder.
 *
 * @param install names of what is new
 * @param remove names of what the last build had and this one has not
 */
record Journal(List<String> install, List<String> remove) {

    private static final String INSTALL = "install ";
    private static final String REMOVE = "remove ";

    /** Writes it whole or not at all. */
    void write(Workplace place, Disk disk) throws IOException {
        StringBuilder text = new StringBuilder();
        install.forEach(name -> text.append(INSTALL).append(name).append('\n'));
        remove.forEach(name -> text.append(REMOVE).append(name).append('\n'));
        disk.writeThrough(place.root().resolve("journal.new"), text.toString().getBytes(StandardCharsets.UTF_8));
        disk.move(place.root().resolve("journal.new"), place.journal());
    }

    /** Reads it back. */
    static Journal read(Workplace place) throws IOException {
        List<String> install = new ArrayList<>();
        List<String> remove = new ArrayList<>();
        for (String line : Files.readAllLines(place.journal())) {
            if (line.startsWith(INSTALL)) {
                install.add(line.substring(INSTALL.length()));
            } else if (line.startsWith(REMOVE)) {
                remove.add(line.substring(REMOVE.length()));
            }
        }
        return new Journal(install, remove);
    }
}
