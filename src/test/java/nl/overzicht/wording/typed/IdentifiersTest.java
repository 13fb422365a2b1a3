package nl.overzicht.wording.typed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import nl.overzicht.finding.Language;
import nl.overzicht.funding.Programme.QuantityDefinition;
import nl.overzicht.wording.part.Denominations;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Digits of an identifier are no number; digits beside one are. */
class IdentifiersTest {

    private static final List<QuantityDefinition> QUANTITIES = List.of(
            new QuantityDefinition("homes", "woning", "woningen", "Woningen", true),
            new QuantityDefinition("homes-en", "home", "homes", "Homes", false));

    private static BitSet dates(Language language, String text) {
        BitSet dates = new BitSet();
        new Dates(language).find(text).forEach(date -> dates.set(date.start(), date.end()));
        return dates;
    }

    private static String show(Language language, String text) {
        return String.join(
                "; ",
                new Mentions(language, QUANTITIES, new Denominations(Set.of()))
                        .find(text, dates(language, text)).stream()
                                .map(found -> text.substring(found.start(), found.end()))
                                .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kenmerk 2025-0000123456 woningen",
                "Zie 2025-0000123456.",
                "zaak 2026/12345 is gesloten",
                "Kamerstuk 36600-VII-12 woningen",
                "Kamerstukken II 2024/25, 36 600 VII, nr. 12 woningen",
                "Kamerstukken II 2024-2025, 36 600, nr. 12",
                "36 600 VII, nr. 2026",
                "(30 995, nr. 105) woningen",
                "Staatscourant 2025, 31991 woningen",
                "Stcrt. 2026, nr. 31991",
                "Stb. 2026, 12 woningen",
                "vergaderjaar 2025-2026",
                "Verordening (EU) 2021/1060",
                "Richtlijn 2014/24/EU",
                "ECLI:NL:HR:2026:123",
                "jan.2026@voorbeeld.example",
                "https://voorbeeld.example/2026/(2027)/400",
                "www.voorbeeld.example/2026-2027",
                "versie 1.2.3 woningen",
                "versie 2 woningen",
                "v2.0 woningen",
                "rapport_2026.pdf",
                "rapport-2026-def.docx",
                "ISBN 978-90-12-12345-6 woningen",
                "ISBN 978 90 2026 1234 6 woningen",
                "NL91 ABNA 2026 1643 00 woningen",
                "NL91ABNA0417164300",
                "KvK 12345678 woningen",
                "KvK-nummer: 12345678 woningen",
                "BTW-nummer NL001234567B01",
                "070-1234567 woningen",
                "tel. 070 - 123 45 67 woningen",
                "(070) 2026 300 woningen",
                "06 12 34 56 78 woningen",
                "+31 70 123 45 67 woningen",
                "+31 (0)70 2026300 woningen",
                "0800-1351 woningen",
                "artikel 3.2, eerste lid",
                "artikel 12 woningen aanwijst",
                "de artikelen 10, 11 en 12 woningen noemen",
                "art. 2026",
                "lid 2 woningen",
                "§ 4.1 woningen",
                "§§ 4 en 5 woningen",
                "paragraaf 4.1 woningen",
                "hoofdstuk 3 woningen",
                "bijlage 2 woningen",
                "nr. 105 woningen",
                "zaaknummer 2026",
                "Postbus 2026 woningen",
                "Postbus 1, 1000 AA Proefstad",
                "2026 AB Haarlem",
                "om 14.30 uur",
                "van 9.00 tot 17.30 uur",
                "10:30",
                "12-jarigen",
                "een 20e woning",
                "2030-doelen",
                "NPLV-2026",
                "Q1-2026",
                "2026-Q1",
                "TZ202601-123",
                "#2026",
                "0123 woningen",
                "de 30%-norm",
                "06-2026",
                "+31 (0)6 400 20 260 woningen",
                "+32 2 400 20 26 woningen",
                "PbEU 2022, L 400 woningen",
                "Verordening (EU) 2022/2065 woningen",
                "Richtlijn 2014/24 woningen",
                "ISO 4217 woningen",
                "ISO/IEC 27001:2022 woningen",
                "WCAG 2.2 woningen",
                "EAN 8712400202600 woningen",
                "blz. 400-402 woningen",
                "rov. 4.2 woningen",
                "onderdeel 400 woningen",
                "13 jan. 2026",
                "13.01.2026",
                "Q3 2026",
            })
    void isNoNumber(String text) {
        assertEquals("", show(Language.NL, text), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "section 4.1 homes",
                "Article 12 homes",
                "case no. 2026 homes",
                "version 2 homes",
                "P.O. Box 2026 homes",
                "at 10.30 a.m. homes",
                "phone 0800 123 4567 homes",
                "Official Journal L 2026/1060",
                "pages 12 and 13 homes",
            })
    void isNoNumberInEnglish(String text) {
        assertEquals("", show(Language.EN, text), text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "in 2026, 400 woningen | 2026; 400 woningen",
                "(2026–2028) | 2026–2028",
                "2026-2028. | 2026-2028",
                "2026/2027 | 2026; 2027",
                "400-500 woningen | 400; 500 woningen",
                "€15-20 miljoen | €15; 20 miljoen",
                "€15–€20 miljoen | €15; €20 miljoen",
                "12%-15% | 12%; 15%",
                "€400/maand | €400",
                "€ 400,- | € 400,-",
                "Bedrag:€400 | €400",
                "€2026 | €2026",
                "€0,50 | €0,50",
                "0,5 miljoen | 0,5 miljoen",
                "+400 000 000 euro | 400 000 000 euro",
                "1.234.567 woningen | 1.234.567 woningen",
                "artikel 3 geeft 400 woningen | 400 woningen",
                "per lid 400 woningen | 400 woningen",
                "volgens artikel 7 €400 miljoen | €400 miljoen",
                "in tabel 3 miljoen euro | 3 miljoen euro",
                "artikelen 3 en 4 miljoen | 4 miljoen",
                "nr. 1: 20 woningen | 20 woningen",
                "Bel 070-1234567 over 400 woningen | 400 woningen",
                "Stcrt. 2026, 12, over 400 woningen | 400 woningen",
                "de Staatscourant noemt 400 woningen | 400 woningen",
                "om 14.30 uur 400 woningen | 400 woningen",
                "14,30 euro | 14,30 euro",
                "in 2026 EU geld | 2026",
                "2500 AB woningen | 2500 AB woningen",
                "'400 woningen' | 400 woningen",
                "€400* | €400",
                "circa 50% | circa 50%",
                "-€3 miljoen | -€3 miljoen",
                "EUR400 | EUR400",
                "2026: 400 woningen | 2026; 400 woningen",
                "in jan 400 woningen | 400 woningen",
                "volgens ISO 9001 zijn 400 woningen | 400 woningen",
                "blz. 12 noemt 400-500 woningen | 400; 500 woningen",
                "op dat punt €400 miljoen | €400 miljoen",
            })
    void isANumber(String text, String expected) {
        assertEquals(expected, show(Language.NL, text), text);
    }
}
