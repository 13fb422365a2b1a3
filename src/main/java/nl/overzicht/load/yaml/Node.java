package nl.overzicht.load.yaml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nl.overzicht.finding.Location;
import nl.overzicht.unicode.NormalText;

/** A value in a YAML file, with its place. */
public sealed interface Node {

    /** The location where it begins. */
    Location at();

    /** Whether this is a key without a value, which counts as absent. */
    default boolean isEmpty() {
        return false;
    }

    /**
     * The type of a plain scalar. Only canonical numbers and booleans are recognised; {@code 1_000} and {@code no} are texts.
     */
    enum Kind {
        TEXT,
        /** {@code 2025}, at most nine digits. */
        INTEGER,
        /** {@code true} or {@code false}. */
        BOOLEAN,
        /** No value, or one of YAML's own words for it: {@code ~} and {@code null}. */
        EMPTY
    }

    /**
     * A single value.
     *
     * @param written the value as it was written
     * @param textAt the location of the first character of the text: after the quote, or on the first line of a block
     */
    record Scalar(Location at, Kind kind, String written, Location textAt) implements Node {

        /** The text in Unicode normal form. */
        public String text() {
            return NormalText.text(written);
        }

        @Override
        public boolean isEmpty() {
            return kind == Kind.EMPTY;
        }

        /** The text without surrounding spaces. */
        public String line() {
            return text().strip();
        }
    }

    /** A list of values. */
    record Items(Location at, List<Node> items) implements Node {}

    /** A key with its value. */
    record Entry(Location keyAt, Node value) {}

    /**
     * Keys with values, in the order of the file. The methods below give a value when it is present and of the right type, and
     * otherwise nothing: {@link SchemaValidator} has then reported it.
     */
    record Keys(Location at, Map<String, Entry> entries) implements Node {

        /** The value of a key, when it has one. */
        public Optional<Node> get(String key) {
            return Optional.ofNullable(entries.get(key)).map(Entry::value).filter(Predicate.not(Node::isEmpty));
        }

        /** The value of a key when it is a scalar. */
        public Optional<Scalar> scalar(String key) {
            return get(key).filter(Scalar.class::isInstance).map(Scalar.class::cast);
        }

        /** The text of a key, without surrounding spaces, when it is not empty. */
        public Optional<String> line(String key) {
            return scalar(key).map(Scalar::line).filter(Predicate.not(String::isEmpty));
        }

        /** The text of a key; an empty text when there is none. */
        public String text(String key) {
            return line(key).orElse("");
        }

        /** The value of a key when it is a whole number. */
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

        /** The scalars in the list of a key. */
        public List<Scalar> scalars(String key) {
            return items(key, Scalar.class).stream()
                    .filter(Predicate.not(Node::isEmpty))
                    .toList();
        }

        /** The texts in the list of a key. */
        public List<String> lines(String key) {
            return scalars(key).stream().map(Scalar::line).toList();
        }

        /** The groups of keys in the list of a key. */
        public List<Keys> groups(String key) {
            return items(key, Keys.class);
        }

        /** The location of the value of a key; when it has none, that of this group. */
        public Location at(String key) {
            return get(key).map(Node::at).orElse(at);
        }

        private <T> List<T> items(String key, Class<T> type) {
            return get(key).filter(Items.class::isInstance).map(Items.class::cast).stream()
                    .flatMap(list -> list.items().stream())
                    .filter(type::isInstance)
                    .map(type::cast)
                    .toList();
        }
    }
}
