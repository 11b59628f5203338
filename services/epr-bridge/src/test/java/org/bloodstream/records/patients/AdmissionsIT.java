package org.bloodstream.records.patients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.records.Messages.sample;

import org.bloodstream.journal.JournalEvent;
import org.bloodstream.records.RecordsTest;
import org.bloodstream.testkit.PublishedEvents;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdmissionsIT extends RecordsTest {
    private static final String ADMIT = "01_adt_a01_admit";
    private static final String UPDATE = "04_adt_a08_update";
    private static final String SEARCH = "/fhir/Patient?identifier={token}";

    @Test
    void an_admission_is_published_with_every_number() {
        var names = fresh();
        accepted(names.in(sample(ADMIT)));
        assertLastIsSample(names, "patient", names.key(), "PatientAdmitted");
        try (var published = new PublishedEvents(prefix, "patient")) {
            var event = published.await(names.key(), "PatientAdmitted");
            assertThat(event.headers()).containsEntry("ce_actor", "hl7:EPR|BHSCT");
        }
    }

    @Test
    void a_transfer_and_a_discharge_follow() {
        var names = fresh();
        accepted(names.in(sample(ADMIT)));
        accepted(names.in(sample("02_adt_a02_transfer")));
        assertLastIsSample(names, "patient", names.key(), "PatientTransferred");
        accepted(names.in(sample("03_adt_a03_discharge")));
        assertLastIsSample(names, "patient", names.key(), "PatientDischarged");
        assertThat(history("patient", names.key()))
                .extracting(JournalEvent::version)
                .containsExactly(1L, 2L, 3L);
    }

    @Test
    void a_transfer_of_somebody_unknown_introduces_the_patient_first() {
        var names = fresh();
        accepted(names.in(sample("02_adt_a02_transfer")));
        assertThat(history("patient", names.key()))
                .extracting(JournalEvent::type)
                .containsExactly("PatientIdentified", "PatientTransferred");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ADT^A08^ADT_A01", "ADT^A28^ADT_A05", "ADT^A31^ADT_A05"})
    void what_is_said_of_a_person_is_published_as_numbers_and_kept_as_a_person(String type) {
        var names = fresh();
        accepted(names.in(sample(UPDATE, "ADT^A08^ADT_A01", type)));
        assertLastIsSample(names, "patient", names.key(), "PatientIdentified");
        assertThat(family(names)).isEqualTo("TESTPATIENT-NEW");
    }

    @Test
    void who_attends_is_published_with_the_hospital() {
        var names = fresh();
        accepted(names.in(sample(UPDATE, "ADT^A08^ADT_A01", "ADT^A04^ADT_A01")));
        var identified = history("patient", names.key()).getLast();
        assertThat(identified.type()).isEqualTo("PatientIdentified");
        assertThat(identified.data().path("organisation").asString()).isEqualTo("BHSCT");
    }

    @Test
    void an_empty_field_keeps_what_is_known_and_a_null_deletes_it() {
        var names = fresh();
        accepted(names.in(sample(UPDATE)));
        accepted(names.in(sample(UPDATE, "TESTPATIENT-NEW^ORLA^MARIE^^MS^^L", "", "|19830714|", "|\"\"|")));
        var patient = get(Roles.PATIENT_RECORD_SYSTEM, SEARCH, token(names)).at("/entry/0/resource");
        assertThat(patient.at("/name/0/family").asString()).isEqualTo("TESTPATIENT-NEW");
        assertThat(patient.has("birthDate")).isFalse();
    }

    @Test
    void a_wrong_check_digit_is_refused_and_nothing_is_kept() {
        var names = fresh();
        refused(names.in(sample("92_bad_hcn_check_digit")), "PID^1^3 102 hcn-check-digit");
        assertThat(history("patient", names.key())).isEmpty();
        assertThat(history("patient", "MR:BHSCT:" + names.hospital())).isEmpty();
    }

    @Test
    void a_message_sent_twice_has_one_effect() {
        var names = fresh();
        String message = names.in(sample(ADMIT));
        accepted(message);
        accepted(message);
        assertThat(history("patient", names.key())).hasSize(1);
    }

    @Test
    void a_hospital_number_that_turns_out_to_be_somebody_known_stays_one_patient() {
        var names = fresh();
        accepted(names.in(sample(UPDATE, "3999999993^^^HCN^NH~", "")));
        assertThat(history("patient", "MR:BHSCT:" + names.hospital())).hasSize(1);
        accepted(names.in(sample(UPDATE)));
        assertLastIsSample(names, "patient", names.key(), "PatientIdentified");
    }

    @Test
    void numbers_of_two_patients_in_one_message_are_refused() {
        var names = fresh();
        accepted(names.in(sample(UPDATE, "3999999993^^^HCN^NH~", "")));
        accepted(names.in(sample(UPDATE, "~H0012345^^^BHSCT^MR", "")));
        refused(names.in(sample(ADMIT)), "PID^1^3 205 numbers-of-two-patients");
        assertThat(history("patient", names.key())).hasSize(1);
    }

    @Test
    void many_senders_at_once_tell_of_one_new_patient() {
        var names = fresh();
        var messages = java.util.stream.Stream.generate(() -> names.in(sample(UPDATE)))
                .limit(6)
                .toList();
        try (var senders = java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor()) {
            messages.forEach(message -> senders.execute(() -> accepted(message)));
        }
        assertThat(history("patient", names.key()))
                .extracting(JournalEvent::version)
                .containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
    }

    private String family(Names names) {
        return get(Roles.PATIENT_RECORD_SYSTEM, SEARCH, token(names))
                .at("/entry/0/resource/name/0/family")
                .asString();
    }

    private static String token(Names names) {
        return "https://fhir.hscni.net/Id/hcn|" + names.hcn();
    }
}
