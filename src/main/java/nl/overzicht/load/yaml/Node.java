package nl.overzicht.load.yaml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nl.overzicht.finding.Location;
import nl.overzicht.unicode.NormalText;

/** A value in a YAML file, with its place. */
public sealed interface Node {

    /** Where it begins. */
    Location at();

    /** Whether this is a key without a value, which counts as absent. */
    default boolean isEmpty() {
        return false;
    }

    /** What a plain scalar stands for. Only canonical numbers and booleans count; {@code 1_000} and {@code no} are text. */
    enum Kind {
        TEXT,
        /** {@code 2025}, at most nine digits. */
        INTEGER,
        /** {@code true} or {@code false}. */
        BOOLEAN,
        /** Nothing at all, or YAML's own words for it: {@code ~} and {@code null}. */
        EMPTY
    }

    /**
     * One value.
     *
     * @param written as it was written
     * @param textAt where the first character of the text is: after the quote, or on the first line of a block
     */
    record Scalar(Location at, Kind kind, String written, Location textAt) implements Node {

        /** The text in normal form. */
        public String text() {
            return NormalText.text(written);
        }

        @Override
        public boolean isEmpty() {
            return kind == Kind.EMPTY;
        }

        /** The text on one line: without spaces around it. */
        public String line() {
            return text().strip();
        }
    }

    /** Values in order. */
    record Items(Location at, List<Node> items) implements Node {}

    /** A key with its value. */
    record Entry(Location keyAt, Node value) {}

    /**
     * Keys with values, in the order of the file. The readers below give what is there and of the right type, and nothing
     * for the rest: {@link SchemaValidation} has already reported it.
     */
    record Keys(Location at, Map<String, Entry> entries) implements Node {

        /** The value of a key, when it has one. */
        public Optional<Node> get(String key) {
            return Optional.ofNullable(entries.get(key)).map(Entry::value).filter(Predicate.not(Node::isEmpty));
        }

        /** The value of a key when it is a single one. */
        public Optional<Scalar> scalar(String key) {
            return get(key).filter(Scalar.class::isInstance).map(Scalar.class::cast);
        }

        /** The text of a key on one line, when there is any. */
        public Optional<String> line(String key) {
            return scalar(key).map(Scalar::line).filter(Predicate.not(String::isEmpty));
        }

        /** The text of a key on one line, or no text. */
        public String text(String key) {
            return line(key).orElse("");
        }

        /** The whole number of a key. */
        public Optional<Integer> integer(String key) {
            return scalar(key)
                    .filter(scalar -> scalar.kind() == Kind.INTEGER)
                    .map(scalar -> Integer.valueOf(scalar.text()));
        }

        /** Whether the key says {@code true}. */
        public boolean isTrue(String key) {
            return scalar(key)
                    .filter(scalar ->
                            scalar.kind() == Kind.BOOLEAN && scalar.text().equals("true"))
                    .isPresent();
        }

        /** The keys under a key. */
        public Optional<Keys> keys(String key) {
            return get(key).filter(Keys.class::isInstance).map(Keys.class::cast);
        }

        /** The single values in the list of a key. */
        public List<Scalar> scalars(String key) {
            return items(key, Scalar.class).stream()
                    .filter(Predicate.not(Node::isEmpty))
                    .toList();
        }

        /** The lines in the list of a key. */
        public List<String> lines(String key) {
            return scalars(key).stream().map(Scalar::line).toList();
        }

        /** The groups of keys in the list of a key. */
        public List<Keys> groups(String key) {
            return items(key, Keys.class);
        }

        /** Where the value of a key begins; where it has none, this group. */
        public Location at(String key) {
            return get(key).map(Node::at).orElse(at);
        }

        private <T> List<T> items(String key, Class<T> type) {
            return get(key).filter(Items.class::isInstance)
                    .map(list -> ((Items) list)
                            .items().stream()
                                    .filter(type::isInstance)
                                    .map(type::cast)
                                    .toList())
                    .orElse(List.of());
        }
    }
}
