package org.bloodstream.outcomes.bedside.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.outcomes.bedside.domain.Bedside.*;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.Objection.Severity;
import org.bloodstream.blood.isbt128.CollectionType;
import org.bloodstream.blood.isbt128.ProductCode;
import org.bloodstream.outcomes.bedside.domain.Verdict.Answer;
import org.bloodstream.outcomes.emergency.domain.Emergency;
import org.bloodstream.outcomes.identity.domain.Person;
import org.bloodstream.outcomes.identity.domain.Person.Standing;

/** A pack whose code says "emergency use only" is for none but a patient for whom an emergency was declared, and then never a GO. */
class ForEmergencyOnlyTest {
    private static final String REASON = "unit-for-emergency-only";

    @Property
    void where_no_emergency_is_in_force_for_the_patient_it_is_a_stop_whatever_else_is_so(
            @ForAll("days") Bedside day, @ForAll("forEmergencyOnly") ProductCode product) {
        for (var routine : List.of(
                day,
                day.inEmergency(ANOTHER, NOW),
                day.inEmergency(ORLA, NOW.plusNanos(1)),
                day.inEmergency(ORLA, NOW.minus(Emergency.LONGEST)))) {
            var verdict = routine.labelled(product).verdict();
            assertThat(verdict.answer()).isEqualTo(Answer.NO_GO);
            assertThat(codes(verdict, Severity.STOP)).contains(REASON);
        }
    }

    /** Its code takes the GO away and nothing else, neither for better nor for worse. */
    @Property
    void in_an_emergency_it_is_answered_as_any_pack_but_never_go(
            @ForAll("days") Bedside day, @ForAll("forEmergencyOnly") ProductCode product) {
        var emergency = day.inEmergency();
        var any = emergency.labelled(product.of(CollectionType.NOT_SPECIFIED)).verdict();
        var verdict = emergency.labelled(product).verdict();
        assertThat(verdict.answer()).isEqualTo(any.answer() == Answer.GO ? Answer.EMERGENCY : any.answer());
        assertThat(codes(verdict, Severity.STOP)).isEqualTo(codes(any, Severity.STOP));
        assertThat(codes(verdict, Severity.WARN)).contains(REASON);
    }

    @Property
    void on_a_day_that_is_good_in_all_else_it_is_the_only_stop_and_what_two_people_confirm(
            @ForAll("forEmergencyOnly") ProductCode product) {
        assertThat(codes(day().labelled(product).verdict(), Severity.STOP)).containsExactly(REASON);
        var verdict = day().inEmergency().labelled(product).verdict();
        assertThat(verdict.answer()).isEqualTo(Answer.EMERGENCY);
        assertThat(codes(verdict, Severity.WARN)).containsExactly("two-people-confirm", REASON);
    }

    @Example
    void a_label_whose_group_code_does_not_say_so_too_stops_in_an_emergency_as_well() {
        var seen = day().inEmergency().label("=+04000=A99902600012300=%5100=<DRC01G00&>0263542359");
        assertThat(seen.verdict().answer()).isEqualTo(Answer.NO_GO);
        assertThat(codes(seen.verdict(), Severity.STOP)).containsExactly("label-group-differs");
    }

    @Example
    void a_group_code_for_emergencies_on_any_other_pack_stops() {
        var seen = day().label("=+04000=A99902600012300=%4800=<DRC01000&>0263542359");
        assertThat(codes(seen.verdict(), Severity.STOP)).containsExactly("label-group-differs");
    }

    private static List<String> codes(Verdict verdict, Severity severity) {
        return verdict.reasons().stream()
                .filter(reason -> reason.severity() == severity)
                .map(Objection::code)
                .toList();
    }

    private static Bedside day() {
        return goodDay().reports(confirmed(O_POSITIVE));
    }

    @Provide
    Arbitrary<ProductCode> forEmergencyOnly() {
        return Arbitraries.of("DRC01G00", "DPL01G00", "DFF01G00", "DRC01GA0", "E0336GAb")
                .map(ProductCode::new);
    }

    /** The right day, another's pack, a patient whom nobody knows or two claim, doubt, a pack that was begun. */
    @Provide
    Arbitrary<Bedside> days() {
        return Arbitraries.of(
                day(),
                day().issuedTo(ANOTHER),
                day().issuedTo(null),
                day().issue((Issue) null),
                day().person(new Person(Standing.KNOWN, Set.of(ANOTHER), Set.of())),
                day().person(Person.unknown()),
                day().person(Person.contested()),
                day().withoutReports(),
                day().history(new UnitHistory(true, false, false, null)),
                day().doubting("blood-production"));
    }
}
