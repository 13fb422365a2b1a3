package nl.overzicht.render.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.overzicht.content.Resources;
import nl.overzicht.finding.BilingualText;
import nl.overzicht.render.failure.TemplateFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Errors in a template are reported in the language of its author, not in that of the engine. */
class EngineWordsTest {

    private static final String NAME = "site/broken.ftlh";

    @ViewOf(NAME)
    private record View(
            String text, int number, boolean yes, List<String> list, Map<String, String> map, Markup markup) {}

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<#if yes>                             | '#if' wordt nergens gesloten | '#if' is not closed anywhere",
                "<@text>                               | een aanroep <@...> wordt nergens gesloten | a call <@...> is not closed anywhere",
                "${text                                | '{' wordt nergens gesloten | '{' is not closed anywhere",
                "<#-- open                             | '<#--' wordt nergens gesloten | '<#--' is not closed anywhere",
                "<#attempt>                            | het sjabloon houdt op voordat alles is gesloten | the template ends before everything is closed",
                "${'abc}                               | het aanhalingsteken wordt nergens gesloten | the quotation mark is not closed anywhere",
                "${\u201ctext\u201d}                   | het teken U+201c kan hier niet staan | the character U+201c is not allowed here",
                "${#x}                                 | het teken 'x' kan hier niet staan | the character 'x' is not allowed here",
                "<#if yes></#list>                     | '</#list>' staat hier voordat '#if' is gesloten | '</#list>' comes before '#if' is closed",
                "</#if>                                | '</#if>' kan hier niet staan | '</#if>' is not allowed here",
                "<#elif yes>                           | de opdracht <#elif> bestaat niet; bedoelde u <#elseif>? | there is no directive <#elif>; did you mean <#elseif>?",
                "<#while yes>                          | de opdracht <#while> bestaat niet | there is no directive <#while>",
                "${text?upcase}                        | de bewerking ?upcase bestaat niet | there is no operation ?upcase",
                "${.zz}                                | '.zz' bestaat niet | '.zz' does not exist",
                "<#macro>                              | in de opdracht <#macro> ontbreekt iets, of staat iets te veel | the directive <#macro> lacks something, or has too much",
                "<#list list>                          | <#list> mist een naam voor elk deel, zoals in <#list rows as row> | <#list> lacks a name for each part, as in <#list rows as row>",
                "<#macro m></#macro><@m></@n>          | hier hoort </@m> te staan | this should be </@m>",
                "<#break>                              | <#break> kan hier niet staan: het hoort in een andere opdracht, zoals <#list> | <#break> is not allowed here: it belongs in another directive, such as <#list>",
                "<#return>                             | deze opdracht kan alleen in een macro of functie staan | this directive is only allowed in a macro or function",
                "<#return 1>                           | <#return> staat buiten een functie | <#return> is outside a function",
                "${text?html}                          | omzetten naar HTML is niet nodig en niet toegestaan: dat gebeurt al met alle tekst | converting to HTML is neither needed nor allowed: all text is converted already",
                "<#ftl output_format='none'>           | de vorm van uitvoer 'none' bestaat niet | there is no output format 'none'",
                "<#setting zz=1>                       | de instelling 'zz' bestaat niet | there is no setting 'zz'",
                "<#macro a><#macro b></#macro></#macro>| een macro of functie kan niet binnen een andere staan | a macro or function is not allowed within another",
                "${list}                               | hier hoort tekst, maar er staat een lijst | text is expected here, not a list",
                "${text - 1}                           | hier hoort een getal, maar er staat tekst | a number is expected here, not text",
                "<#if text>x</#if>                     | hier hoort ja of nee (true of false), maar er staat tekst | true or false is expected here, not text",
                "<#list text as q>${q}</#list>         | hier hoort een lijst, maar er staat tekst | a list is expected here, not text",
                "${text.x}                             | hier hoort iets met onderdelen, maar er staat tekst | something with parts is expected here, not text",
                "${map?keys}                           | hier hoort iets met onderdelen die op te noemen zijn, maar er staat iets met onderdelen | something with parts that can be listed is expected here, not something with parts",
                "${markup?upper_case}                  | hier hoort tekst, maar er staat opgemaakte tekst | text is expected here, not formatted text",
                "<@text/>                              | hier hoort een macro, maar er staat tekst | a macro is expected here, not text",
                "${text(1)}                            | hier hoort een functie, maar er staat tekst | a function is expected here, not text",
                "${text > 2}                           | deze twee zijn niet te vergelijken: dat kan alleen met twee teksten, twee getallen of twee keer true of false | these two cannot be compared: only two texts, two numbers, or two values that are true or false",
                "${yes}                                | true en false kunnen zo niet worden afgedrukt; gebruik ?then('ja', 'nee') | true and false cannot be printed like this; use ?then('yes', 'no')",
                "<#include 'none.ftlh'>                | het bestand 'none.ftlh' is er niet, of kan niet worden gebruikt | the file 'none.ftlh' does not exist or cannot be used",
                "<#macro m a>${a}</#macro><@m/>        | de aanroep van 'm' mist een waarde voor 'a' | the call of 'm' lacks a value for 'a'",
                "<#macro m></#macro><@m c=2/>          | 'm' heeft geen parameter 'c' | 'm' has no parameter 'c'",
                "<#function f></#function>${f(1)}      | 'f' krijgt hier meer waarden dan het parameters heeft | 'f' gets more values here than it has parameters",
                "${1/0}                                | hier wordt door nul gedeeld | this divides by zero",
                "${'a'?number}                         | 'a' is geen getal | 'a' is not a number",
                "${'a'?date('yyyy')}                   | 'a' is geen datum in de verwachte vorm | 'a' is not a date in the expected form",
                "${text?substring(9)}                  | dit verwijst naar een teken of deel dat er niet is | this refers to a character or part that does not exist",
                "${text[0..9]}                         | dit verwijst naar een teken of deel dat er niet is | this refers to a character or part that does not exist",
                "${text?replace('a')}                  | ?replace krijgt hier te veel of te weinig waarden | ?replace gets too many or too few values here",
                "${text?starts_with(number)}           | ?starts_with krijgt hier een waarde van de verkeerde soort | ?starts_with gets a value of the wrong kind here",
                "${text?matches('(')?size}             | het patroon in deze bewerking is ongeldig | the pattern of this operation is malformed",
                "${'x'?new()}                          | een sjabloon mag niets van het programma zelf gebruiken, zoals met ?new of ?api | a template must not use the program itself, as with ?new or ?api",
                "${number?counter}                     | ?counter kan alleen bij een naam die <#list> geeft | ?counter is only possible with a name that <#list> gives",
                "<#assign x += 1>                      | 'x' heeft hier nog geen waarde | 'x' has no value here yet",
                "${list?sort_by('x')?size}             | ?sort_by kan deze lijst niet sorteren: een deel ervan mist de waarde om te vergelijken | ?sort_by cannot sort this list: one of its parts lacks the value to compare",
                "<#stop 'enough'>                      | het stopt zelf: enough | it stops by itself: enough",
                "${list?chunk(0)?size}                 | in de woorden van FreeMarker: The 1st argument to ?chunk (...) must be at least 1. | in the words of FreeMarker: The 1st argument to ?chunk (...) must be at least 1."
            })
    void reasonsAreInTheLanguageOfTheAuthor(String template, String dutch, String english) {
        assertEquals(new BilingualText(dutch, english), failure(template).reason());
    }

    private static final View VIEW = new View("text", 3, true, List.of("a"), Map.of("a", "b"), new Markup("<b>x</b>"));

    /** A feed that is cut off is not well-formed. Other tests check that ours is complete. */
    @Test
    void whatAnAuthorsTemplateWritesAsXmlIsRead() {
        assertEquals("<feed>text</feed>", new TemplateEngine(own("<feed>${text}</feed>")).fillXml(VIEW));
        TemplateEngine cut = new TemplateEngine(own("<feed>\n${text}"));
        TemplateFailure failure = assertThrows(TemplateFailure.class, () -> cut.fillXml(VIEW));
        assertEquals(
                "geen geldige XML: het document houdt op voordat alles is gesloten",
                failure.reason().nl());
        assertEquals(NAME, failure.template());
    }

    private static TemplateFailure failure(String template) {
        return assertThrows(TemplateFailure.class, () -> new TemplateEngine(own(template)).fill(VIEW));
    }

    private static Resources own(String template) {
        return new Resources() {
            @Override
            public Optional<byte[]> find(String name) {
                return name.equals(NAME) ? Optional.of(template.getBytes(StandardCharsets.UTF_8)) : Optional.empty();
            }

            @Override
            public boolean areOwn() {
                return true;
            }
        };
    }
}
