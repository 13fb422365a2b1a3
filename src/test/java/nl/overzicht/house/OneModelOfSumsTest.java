package nl.overzicht.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overzicht.funding.Quantity;
import org.junit.jupiter.api.Test;

/** Numbers of statements are only added by the model of sums, which gives all sums that are printed. */
class OneModelOfSumsTest {

    /** Where numbers may be added: the model, the algebra below it, parts beside their whole, and checks of data. */
    private static final Pattern AT_HOME = Pattern.compile(
            "nl\\.overzicht\\.(sum|funding|check\\.rule|load\\.foreign)\\.\\w+|nl\\.overzicht\\.fact\\.Parts");

    private static final Set<String> ADDING = Set.of("sum", "times");

    private final JavaClasses classes = OurClasses.all();

    @Test
    void nobodyElseAddsQuantities() {
        Set<String> callers = new TreeSet<>(callers(Quantity.class, ADDING));
        assertEquals(Set.of(), callers);
    }

    /** Adds to a number that is searched for, or numbers that an author typed in a column: not statements. */
    private static final Set<String> TYPED =
            Set.of("nl.overzicht.check.index.FactsOfNumbers", "nl.overzicht.check.table.TableTotals");

    /** Values are not added elsewhere either. Positions on paper are not values of statements. */
    @Test
    void nobodyElseAddsTheirValues() {
        Set<String> reading = callers(Quantity.class, Set.of("value"));
        Set<String> both = new TreeSet<>(callers(BigDecimal.class, Set.of("add")));
        both.retainAll(reading);
        assertEquals(TYPED, both);
    }

    /** The same search finds the classes that may add, so that it cannot pass by finding nothing. */
    @Test
    void theSearchFindsWhoMay() {
        Set<String> adding = classes.stream()
                .filter(type -> calls(type, Quantity.class, ADDING))
                .map(JavaClass::getName)
                .collect(Collectors.toSet());
        assertTrue(
                adding.containsAll(List.of("nl.overzicht.sum.Addition", "nl.overzicht.fact.Parts")), adding::toString);
    }

    private Set<String> callers(Class<?> owner, Set<String> methods) {
        return classes.stream()
                .filter(type -> !AT_HOME.matcher(outermost(type)).matches())
                .filter(type -> calls(type, owner, methods))
                .map(OneModelOfSumsTest::outermost)
                .collect(Collectors.toSet());
    }

    private static boolean calls(JavaClass type, Class<?> owner, Set<String> methods) {
        Stream<? extends JavaAccess<?>> accesses = Stream.of(
                        type.getMethodCallsFromSelf(), type.getMethodReferencesFromSelf())
                .flatMap(Set::stream);
        return accesses.anyMatch(access -> access.getTargetOwner().isEquivalentTo(owner)
                && methods.contains(access.getTarget().getName()));
    }

    private static String outermost(JavaClass type) {
        return type.getName().replaceFirst("\\$.*", "");
    }
}
