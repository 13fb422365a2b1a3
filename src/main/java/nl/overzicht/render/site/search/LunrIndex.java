package nl.overzicht.render.site.search;

import static nl.overzicht.json.JsonText.object;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An index in the form in which Lunr 2.3.9 builds and serializes it, so that the browser does not have to index any text: for
 * each word the documents that contain it, and for each field of a document the BM25 weights of its words. Documents are
 * named by their number, from 0; words are numbered in alphabetical order.
 */
final class LunrIndex {

    /** The version of this format; Lunr compares it with its own version. */
    static final String VERSION = "2.3.9";

    /**
     * A field of the documents.
     *
     * @param name of the field in the index
     * @param boost factor for the weight of a word in this field
     */
    record Field(String name, int boost) {}

    /** The number of times that each word occurs in one field of one document. */
    private record Counts(Map<String, Integer> words, int length) {

        static Counts of(List<String> words) {
            Map<String, Integer> counts = new TreeMap<>();
            words.forEach(word -> counts.merge(word, 1, Integer::sum));
            return new Counts(counts, words.size());
        }
    }

    private final List<Field> fields;
    private final List<List<Counts>> documents = new ArrayList<>();

    LunrIndex(List<Field> fields) {
        this.fields = fields;
    }

    /**
     * Adds a document.
     *
     * @param words of each field in order, with repeats
     */
    void add(List<List<String>> words) {
        documents.add(words.stream().map(Counts::of).toList());
    }

    /** The object that Lunr loads, to be written as JSON once: its long lists are computed while they are written. */
    Map<String, Object> value() {
        TreeMap<String, List<List<Integer>>> postings = postings();
        Map<String, Integer> numbers = new HashMap<>();
        postings.keySet().forEach(word -> numbers.put(word, numbers.size()));
        return object(
                "version", VERSION,
                "fields", fields.stream().map(Field::name),
                "fieldVectors",
                        IntStream.range(0, fields.size()).boxed().flatMap(field -> vectors(field, postings, numbers)),
                "invertedIndex",
                        postings.entrySet().stream()
                                .map(posting -> List.of(
                                        posting.getKey(), posting(numbers.get(posting.getKey()), posting.getValue()))),
                "pipeline", List.of());
    }

    /** The inverted index: for each word and each field the documents that contain it. */
    private TreeMap<String, List<List<Integer>>> postings() {
        TreeMap<String, List<List<Integer>>> postings = new TreeMap<>();
        for (int document = 0; document < documents.size(); document++) {
            for (int field = 0; field < fields.size(); field++) {
                for (String word : documents.get(document).get(field).words().keySet()) {
                    postings.computeIfAbsent(
                                    word,
                                    unseen -> fields.stream()
                                            .<List<Integer>>map(indexed -> new ArrayList<>())
                                            .toList())
                            .get(field)
                            .add(document);
                }
            }
        }
        return postings;
    }

    private Map<String, Object> posting(int number, List<List<Integer>> found) {
        Map<String, Object> posting = object("_index", number);
        for (int field = 0; field < fields.size(); field++) {
            Map<String, Object> documents = new LinkedHashMap<>();
            found.get(field).forEach(document -> documents.put(document.toString(), Map.of()));
            posting.put(fields.get(field).name(), documents);
        }
        return posting;
    }

    /** The vectors of one field: for each document with words in this field its name, and the weights of these words. */
    private Stream<List<Object>> vectors(
            int field, Map<String, List<List<Integer>>> postings, Map<String, Integer> numbers) {
        double average = averageLength(field);
        return IntStream.range(0, documents.size())
                .filter(document -> documents.get(document).get(field).length() > 0)
                .mapToObj(document -> List.of(
                        fields.get(field).name() + "/" + document,
                        documents.get(document).get(field).words().entrySet().stream()
                                .flatMap(word -> Stream.of(
                                        numbers.get(word.getKey()),
                                        BestMatch.weight(
                                                word.getValue(),
                                                documents
                                                                .get(document)
                                                                .get(field)
                                                                .length()
                                                        / average,
                                                BestMatch.rarity(documents.size(), postings.get(word.getKey())),
                                                fields.get(field).boost())))));
    }

    private double averageLength(int field) {
        return documents.stream().mapToInt(counts -> counts.get(field).length()).sum() / (double) documents.size();
    }
}
