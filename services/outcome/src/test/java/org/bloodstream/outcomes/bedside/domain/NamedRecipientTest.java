package org.bloodstream.outcomes.bedside.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.outcomes.bedside.domain.Bedside.*;

import java.util.Objects;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.isbt128.CollectionType;
import org.bloodstream.blood.isbt128.LabelGroup;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.outcomes.bedside.domain.Verdict.Answer;
import org.bloodstream.outcomes.identity.domain.Person;
import org.bloodstream.outcomes.identity.domain.Person.Standing;
import org.jspecify.annotations.Nullable;

/** An autologous or directed unit is for one patient: nobody else ever gets a GO of it, in an emergency neither. */
class NamedRecipientTest {
    private static final Set<Answer> LETS_PASS = Set.of(Answer.GO, Answer.EMERGENCY);

    @Property
    void an_autologous_or_directed_unit_is_never_a_go_but_for_the_patient_for_whom_it_was_given(
            @ForAll("bedsides") Bedside bedside,
            @ForAll("forOneAlone") CollectionType type,
            @ForAll("intended") Tuple2<Boolean, PatientIdentifier> intended) {
        var patient = intended.get1() ? intended.get2() : null;
        var answer = POLICY.decide(of(bedside, type, patient)).answer();
        if (LETS_PASS.contains(answer)) assertThat(own(bedside)).contains(Objects.requireNonNull(patient));
    }

    @Property
    void for_another_patient_it_is_a_stop_with_one_stable_reason(@ForAll("forOneAlone") CollectionType type) {
        for (var day : new Bedside[] {day(), day().inEmergency(ORLA, NOW)}) {
            var verdict = POLICY.decide(of(day, type, ANOTHER));
            assertThat(verdict.answer()).isEqualTo(Answer.NO_GO);
            assertThat(verdict.reasons()).extracting(Objection::code).contains("unit-for-another-patient");
        }
    }

    @Property
    void where_nobody_knows_for_whom_it_is_nothing_is_confirmed(@ForAll("forOneAlone") CollectionType type) {
        for (var day : new Bedside[] {day(), day().inEmergency(ORLA, NOW)}) {
            var verdict = POLICY.decide(of(day, type, null));
            assertThat(verdict.answer()).isEqualTo(Answer.DOWNTIME);
            assertThat(verdict.reasons())
                    .extracting(Objection::code)
                    .contains("intended-recipient-unknown", "cannot-confirm");
        }
    }

    /** So that what is never a GO for others is not so for want of any. */
    @Property
    void for_its_own_patient_under_any_number_it_is_a_go(@ForAll("forOneAlone") CollectionType type) {
        assertThat(POLICY.decide(of(day(), type, ORLA)).answer()).isEqualTo(Answer.GO);
        assertThat(POLICY.decide(of(day(), type, ORLA_AT_BELFAST)).answer()).isEqualTo(Answer.GO);
    }

    @Example
    void what_a_record_names_somebody_for_is_for_nobody_else_whatever_its_code() {
        var verdict = POLICY.decide(of(day(), CollectionType.NOT_SPECIFIED, ANOTHER));
        assertThat(verdict.reasons()).extracting(Objection::code).containsExactly("unit-for-another-patient");
    }

    @Example
    void a_label_whose_group_code_does_not_say_for_whom_it_is_stops() {
        var seen = of(day(), CollectionType.AUTOLOGOUS_ONLY, ORLA);
        var label = seen.label();
        var ordinary = new ScannedLabel(
                label.donation(),
                label.product(),
                LabelGroup.allogeneic(O_POSITIVE),
                label.expiry(),
                label.results(),
                label.faults());
        assertThat(POLICY.decide(labelled(seen, ordinary)).reasons())
                .extracting(Objection::code)
                .containsExactly("label-group-differs");
    }

    /** Who is known to nobody is the number that is worn. */
    private static Set<PatientIdentifier> own(Bedside bedside) {
        var numbers = bedside.person().numbers();
        return numbers.isEmpty() ? Set.of(ORLA) : numbers;
    }

    private static Bedside day() {
        return goodDay().reports(confirmed(O_POSITIVE));
    }

    /** The same scans as of a unit of this collection type. */
    private static BedsideCase of(Bedside bedside, CollectionType type, @Nullable PatientIdentifier intendedFor) {
        var seen = bedside.seenMeantFor(intendedFor);
        var label = seen.label();
        var product = RED_CELLS.of(type);
        var group = label.group();
        return labelled(
                seen,
                new ScannedLabel(
                        label.donation(),
                        product,
                        group == null ? null : LabelGroup.of(group.group(), product),
                        label.expiry(),
                        label.results(),
                        label.faults()));
    }

    private static BedsideCase labelled(BedsideCase seen, ScannedLabel label) {
        return new BedsideCase(
                seen.wristband(),
                label,
                seen.person(),
                seen.unit(),
                seen.issue(),
                seen.reports(),
                seen.production(),
                seen.onRecord(),
                seen.history(),
                seen.completeUpTo(),
                seen.doubts(),
                seen.confirmedByOwner(),
                seen.emergency(),
                seen.intendedFor(),
                seen.at());
    }

    @Provide
    Arbitrary<CollectionType> forOneAlone() {
        return Arbitraries.of(CollectionType.class).filter(CollectionType::isForNamedRecipient);
    }

    @Provide
    Arbitrary<Tuple2<Boolean, PatientIdentifier>> intended() {
        return Arbitraries.of(ORLA, ORLA_AT_BELFAST, ANOTHER)
                .flatMap(patient -> Arbitraries.of(true, true, false).map(known -> Tuple.of(known, patient)));
    }

    /** The right day, another's pack, a patient whom nobody knows or two claim, and each of them in an emergency. */
    @Provide
    Arbitrary<Bedside> bedsides() {
        var others = new Person(Standing.KNOWN, Set.of(ANOTHER), Set.of());
        return Arbitraries.of(
                        day(),
                        day().issuedTo(ANOTHER),
                        day().issuedTo(null),
                        day().person(others),
                        day().person(others).issuedTo(ANOTHER),
                        day().person(Person.unknown()),
                        day().person(Person.contested()))
                .flatMap(day -> Arbitraries.of(day, day.inEmergency(ORLA, NOW)));
    }
}
