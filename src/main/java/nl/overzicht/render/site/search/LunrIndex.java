package nl.overzicht.render.site.search;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An index as Lunr 2.3.9 itself would make and write it: for each word the documents that have it, for each field of a
 * document the weight of its words by BM25. So a browser has no text to go through. Documents are named by their number,
 * from 0; the words are numbered by the alphabet.
 */
final class LunrIndex {

    /** The version whose form this is; Lunr compares it with its own. */
    static final String VERSION = "2.3.9";

    /** Lunr's defaults: how soon a repeated word stops counting, and how much a word in a long field weighs less. */
    private static final double K1 = 1.2;

    private static final double B = 0.75;

    /**
     * A field of the documents.
     *
     * @param name in the index
     * @param boost how much a word in it counts
     */
    record Field(String name, int boost) {}

    /** How often each word stands in one field of one document. */
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

    /** Adds a document. @param words of each field, with repeats */
    void add(List<List<String>> words) {
        documents.add(words.stream().map(Counts::of).toList());
    }

    void write(JsonGenerator json) throws IOException {
        TreeMap<String, List<List<Integer>>> postings = postings();
        json.writeStartObject();
        json.writeStringField("version", VERSION);
        json.writeArrayFieldStart("fields");
        for (Field field : fields) {
            json.writeString(field.name());
        }
        json.writeEndArray();
        writeVectors(postings, json);
        writePostings(postings, json);
        json.writeArrayFieldStart("pipeline");
        json.writeEndArray();
        json.writeEndObject();
    }

    /** For each word and each field the documents with it. */
    private TreeMap<String, List<List<Integer>>> postings() {
        TreeMap<String, List<List<Integer>>> postings = new TreeMap<>();
        for (int document = 0; document < documents.size(); document++) {
            for (int field = 0; field < fields.size(); field++) {
                for (String word : documents.get(document).get(field).words().keySet()) {
                    postings.computeIfAbsent(
                                    word,
                                    one -> fields.stream()
                                            .<List<Integer>>map(each -> new ArrayList<>())
                                            .toList())
                            .get(field)
                            .add(document);
                }
            }
        }
        return postings;
    }

    private void writePostings(TreeMap<String, List<List<Integer>>> postings, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("invertedIndex");
        int number = 0;
        for (Map.Entry<String, List<List<Integer>>> posting : postings.entrySet()) {
            json.writeStartArray();
            json.writeString(posting.getKey());
            json.writeStartObject();
            json.writeNumberField("_index", number++);
            for (int field = 0; field < fields.size(); field++) {
                json.writeObjectFieldStart(fields.get(field).name());
                for (int document : posting.getValue().get(field)) {
                    json.writeObjectFieldStart(Integer.toString(document));
                    json.writeEndObject();
                }
                json.writeEndObject();
            }
            json.writeEndObject();
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private void writeVectors(TreeMap<String, List<List<Integer>>> postings, JsonGenerator json) throws IOException {
        Map<String, Integer> numbers = new HashMap<>();
        postings.keySet().forEach(word -> numbers.put(word, numbers.size()));
        json.writeArrayFieldStart("fieldVectors");
        for (int field = 0; field < fields.size(); field++) {
            double average = averageLength(field);
            for (int document = 0; document < documents.size(); document++) {
                Counts counts = documents.get(document).get(field);
                if (counts.length() > 0) {
                    json.writeStartArray();
                    json.writeString(fields.get(field).name() + "/" + document);
                    json.writeStartArray();
                    for (Map.Entry<String, Integer> word : counts.words().entrySet()) {
                        double rarity = rarity(postings.get(word.getKey()));
                        double weight = weight(word.getValue(), counts.length() / average, rarity);
                        json.writeNumber(numbers.get(word.getKey()));
                        json.writeNumber(Math.round(weight * fields.get(field).boost() * 1000) / 1000.0);
                    }
                    json.writeEndArray();
                    json.writeEndArray();
                }
            }
        }
        json.writeEndArray();
    }

    private double averageLength(int field) {
        return documents.stream().mapToInt(one -> one.get(field).length()).sum() / (double) documents.size();
    }

    /** How much a word says: little when many documents have it. Lunr counts a document once for each field. */
    private double rarity(List<List<Integer>> posting) {
        int found = posting.stream().mapToInt(List::size).sum();
        return StrictMath.log(1 + Math.abs((documents.size() - found + 0.5) / (found + 0.5)));
    }

    private static double weight(int times, double relativeLength, double rarity) {
        return rarity * ((K1 + 1) * times) / (K1 * (1 - B + B * relativeLength) + times);
    }
}
