package nl.overzicht.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonRecordsTest {

    @Test
    void aLineForEachRecord() throws IOException {
        assertEquals("""
                {"t":[
                  {"id":"a","value":1000},
                  {"id":"b \\"é\\"","year":2026}
                ]}
                """, text(Arrays.asList("a", new BigDecimal("1E+3"), null), Arrays.asList("b \"é\"", null, 2026)));
    }

    @Test
    void noRecords() throws IOException {
        assertEquals("{\"t\":[ ]}\n", text());
    }

    @SafeVarargs
    private static String text(List<Object>... records) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (JsonRecords json = new JsonRecords("t", List.of("id", "value", "year"), file)) {
            for (List<Object> values : records) {
                json.add(values);
            }
        }
        return file.toString(StandardCharsets.UTF_8);
    }
}
