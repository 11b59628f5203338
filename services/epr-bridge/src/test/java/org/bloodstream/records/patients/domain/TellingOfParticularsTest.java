package org.bloodstream.records.patients.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.records.patients.domain.APatient.HCN;
import static org.bloodstream.records.patients.domain.APatient.living;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bloodstream.records.patients.domain.Hearing.Heard;
import org.bloodstream.records.patients.domain.PatientEvent.PatientIdentified;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The bedside chooses blood by age and sex: it must hear of them, and of nothing else of the person. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TellingOfParticularsTest {
    private static final Instant AT = Instant.parse("2026-11-23T11:15:00Z");
    private static final BirthDate BORN = new BirthDate("1983-07-14");

    @Test
    void a_date_of_birth_that_is_learned_by_the_way_is_told() {
        assertThat(told(saying(BORN, Sex.FEMALE)))
                .singleElement()
                .isInstanceOfSatisfying(PatientIdentified.class, told -> assertThat(told.particulars())
                        .isEqualTo(new Particulars(BORN, Sex.FEMALE)));
    }

    @Test
    void what_is_known_already_is_not_told_again() {
        assertThat(told(PersonChange.NOTHING_SAID)).isEmpty();
    }

    @Test
    void a_name_alone_changes_nothing_that_others_hear() {
        var named = new PersonChange(
                new Change.To<>(new PersonName("TESTPATIENT", List.of("ORLA"))),
                new Change.Keep<>(),
                new Change.Keep<>(),
                new Change.Keep<>(),
                new Change.To<>(new BirthOrder(2)));
        assertThat(told(named)).isEmpty();
    }

    @Test
    void no_event_shows_the_day_in_its_text() {
        assertThat(told(saying(BORN, Sex.FEMALE)).toString()).doesNotContain("1983");
    }

    private static List<PatientEvent> told(PersonChange said) {
        var known = new Recognition.Known(living(HCN));
        var hearing = Hearing.of(known, new Claim(Set.of(HCN), said), new Happening.Mentioned(AT), UUID.randomUUID());
        return ((Heard) hearing).events();
    }

    private static PersonChange saying(BirthDate born, Sex sex) {
        return new PersonChange(
                new Change.Keep<>(),
                new Change.To<>(born),
                new Change.To<>(sex),
                new Change.Keep<>(),
                new Change.Keep<>());
    }
}
