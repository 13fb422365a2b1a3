package nl.overzicht.house;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The table of rooms in {@code ARCHITECTURE.md}: which package may use which, and in which packages each library may be
 * used.
 */
record House(Map<String, Room> rooms) {

    /** Stands for all classes that open files. */
    static final String FILES = "files";

    /** Stands for all classes that open or accept connections. */
    static final String SOCKETS = "sockets";

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z.]+)` \\| [^|]+ \\| ([^|]*)\\| ([^|]*)\\|$");
    private static final Pattern OPENS_FILES = Pattern.compile("java\\.nio\\.file\\.Files"
            + "|java\\.nio\\.channels\\..*"
            + "|java\\.io\\.(File|File(In|Out)putStream|FileReader|FileWriter|RandomAccessFile)"
            + "|java\\.net\\.(URL|URLConnection)");

    private static final Pattern CONNECTS =
            Pattern.compile("java\\.net\\.(http\\..*|.*Socket.*|Inet.*Address|HttpURLConnection)"
                    + "|java\\.nio\\.channels\\..*Socket.*"
                    + "|javax\\.net\\..*");

    /** The rooms of the table in a text, in order. */
    static House of(String text) {
        Map<String, Room> rooms = new LinkedHashMap<>();
        Matcher row = ROW.matcher(text);
        while (row.find()) {
            Room room = new Room(row.group(1), words(row.group(2)), words(row.group(3)));
            if (rooms.put(room.name(), room) != null) {
                throw new IllegalArgumentException("two rows for " + room.name());
            }
        }
        return new House(rooms);
    }

    private static List<String> words(String cell) {
        return Stream.of(cell.split("[\\s,]+")).filter(word -> !word.isEmpty()).toList();
    }

    /** Rows that see themselves or a row below them, without which there can be no cycle. */
    List<String> upward() {
        List<String> above = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        for (Room room : rooms.values()) {
            room.sees().stream()
                    .filter(seen -> !above.contains(seen))
                    .forEach(seen -> wrong.add(room.name() + " sees " + seen + ", which does not stand above it"));
            above.add(room.name());
        }
        return wrong;
    }

    /** Dependencies of classes that the table does not allow, and packages or libraries that it does not name. */
    SortedSet<String> objections(JavaClasses classes, String root) {
        SortedSet<String> objections = new TreeSet<>();
        for (JavaClass type : classes) {
            String name = room(type, root);
            if (!rooms.containsKey(name)) {
                objections.add(name + " is in no row");
                continue;
            }
            type.getDirectDependenciesFromSelf().stream()
                    .map(Dependency::getTargetClass)
                    .map(JavaClass::getBaseComponentType)
                    .forEach(target -> judge(type, target, root, rooms.get(name), objections));
        }
        return objections;
    }

    private static void judge(JavaClass type, JavaClass target, String root, Room room, SortedSet<String> objections) {
        String name = target.getPackageName();
        String from = type.getName().substring(root.length() + 1);
        if (name.startsWith(root + ".")) {
            String seen = room(target, root);
            if (!seen.equals(room.name()) && !room.sees().contains(seen)) {
                objections.add(from + " may not see " + seen);
            }
        } else if (CONNECTS.matcher(target.getName()).matches()) {
            if (!room.libraries().contains(SOCKETS)) {
                objections.add(from + " may not use sockets: " + target.getName());
            }
        } else if (OPENS_FILES.matcher(target.getName()).matches()) {
            if (!room.libraries().contains(FILES)) {
                objections.add(from + " may not open files: " + target.getName());
            }
        } else if (isLibrary(name) && room.libraries().stream().noneMatch(name::startsWith)) {
            objections.add(from + " may not use " + name);
        }
    }

    private static boolean isLibrary(String name) {
        return !name.isEmpty()
                && !name.startsWith("java.")
                && !name.startsWith("javax.")
                && !name.startsWith("org.w3c.")
                && !name.startsWith("org.xml.");
    }

    private static String room(JavaClass type, String root) {
        String name = type.getPackageName();
        return name.length() > root.length() ? name.substring(root.length() + 1) : name;
    }
}
