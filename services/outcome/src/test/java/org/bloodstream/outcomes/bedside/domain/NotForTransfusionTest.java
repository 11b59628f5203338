package org.bloodstream.outcomes.bedside.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.outcomes.bedside.domain.Bedside.*;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.Objection.Severity;
import org.bloodstream.blood.isbt128.ProductCode;
import org.bloodstream.outcomes.bedside.domain.Verdict.Answer;
import org.bloodstream.outcomes.identity.domain.Person;
import org.bloodstream.outcomes.identity.domain.Person.Standing;

/** Blood for research and source plasma: released, issued to this very patient and right in all else, and yet never a GO. */
class NotForTransfusionTest {

    @Property
    void what_was_given_for_research_or_as_source_plasma_is_a_stop_whatever_else_is_so(
            @ForAll("days") Bedside day, @ForAll("notForTransfusion") ProductCode product) {
        var verdict = day.labelled(product).verdict();
        assertThat(verdict.answer()).isEqualTo(Answer.NO_GO);
        assertThat(verdict.reasons()).extracting(Objection::code).contains("unit-not-for-transfusion");
    }

    @Property
    void on_a_day_that_is_good_in_all_else_it_is_the_only_stop(@ForAll("notForTransfusion") ProductCode product) {
        for (var day : List.of(day(), day().inEmergency()))
            assertThat(day.labelled(product).verdict().reasons())
                    .filteredOn(reason -> reason.severity() == Severity.STOP)
                    .extracting(Objection::code)
                    .containsExactly("unit-not-for-transfusion");
    }

    /** So that the stop above is not for want of any GO. */
    @Property
    void what_was_given_for_any_patient_is_a_go(@ForAll("forAnybody") ProductCode product) {
        assertThat(day().labelled(product).verdict().answer()).isEqualTo(Answer.GO);
    }

    private static Bedside day() {
        return goodDay().reports(confirmed(O_POSITIVE));
    }

    @Provide
    Arbitrary<ProductCode> notForTransfusion() {
        return products("RrSs");
    }

    @Provide
    Arbitrary<ProductCode> forAnybody() {
        return products("0VP7C");
    }

    private static Arbitrary<ProductCode> products(String types) {
        return Combinators.combine(
                        Arbitraries.of("DRC01", "DPL01", "DFF01"),
                        Arbitraries.chars().with(types.toCharArray()),
                        Arbitraries.of("00", "A0", "Ab"))
                .as((description, type, division) -> new ProductCode(description + type + division));
    }

    /** The right day, another's pack, a patient whom nobody knows, doubt, an ordinary pack on record, and each in an emergency. */
    @Provide
    Arbitrary<Bedside> days() {
        return Arbitraries.of(
                        day(),
                        day().issuedTo(ANOTHER),
                        day().issuedTo(null),
                        day().person(new Person(Standing.KNOWN, Set.of(ANOTHER), Set.of())),
                        day().person(Person.unknown()),
                        day().withoutReports(),
                        day().doubting("blood-production"))
                .flatMap(day -> Arbitraries.of(day, day.inEmergency()));
    }
}
