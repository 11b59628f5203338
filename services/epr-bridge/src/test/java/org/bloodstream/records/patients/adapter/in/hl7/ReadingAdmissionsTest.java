package org.bloodstream.records.patients.adapter.in.hl7;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.bloodstream.records.Messages.inbound;
import static org.bloodstream.records.Messages.sample;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.blood.organisation.Site;
import org.bloodstream.exchange.Acceptance.FieldError;
import org.bloodstream.exchange.Acceptance.Refused;
import org.bloodstream.exchange.fields.FieldErrors;
import org.bloodstream.records.patients.domain.APatient;
import org.bloodstream.records.patients.domain.Address;
import org.bloodstream.records.patients.domain.BirthDate;
import org.bloodstream.records.patients.domain.BirthOrder;
import org.bloodstream.records.patients.domain.Change;
import org.bloodstream.records.patients.domain.Claim;
import org.bloodstream.records.patients.domain.Happening;
import org.bloodstream.records.patients.domain.Location;
import org.bloodstream.records.patients.domain.PersonChange;
import org.bloodstream.records.patients.domain.PersonName;
import org.bloodstream.records.patients.domain.Sex;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadingAdmissionsTest {
    private static final String ADMIT = "01_adt_a01_admit";
    private static final Location WARD = new Location("W6B", "BAY2", "B4", new Site("SITE-A"));

    @Test
    void an_admission_says_who_where_and_when() {
        assertThat(happening(sample(ADMIT)))
                .isEqualTo(new Happening.Admitted(
                        WARD, "V0000451", new OdsCode("BHSCT"), Instant.parse("2026-11-23T10:10:00Z")));
        assertThat(claim(sample(ADMIT)))
                .isEqualTo(new Claim(
                        Set.of(APatient.HCN, APatient.HOSPITAL),
                        new PersonChange(
                                new Change.To<>(new PersonName("TESTPATIENT", List.of("ORLA", "MARIE"))),
                                new Change.To<>(new BirthDate("1983-07-14")),
                                new Change.To<>(Sex.FEMALE),
                                new Change.To<>(new Address(List.of("12 EXAMPLE ROW"), "BELFAST", "BT1 1ZZ", "GBR")),
                                new Change.Keep<>())));
    }

    @Test
    void a_transfer_says_from_where_to_where() {
        assertThat(happening(sample("02_adt_a02_transfer")))
                .isEqualTo(new Happening.Transferred(
                        new Location("ICU1", "BAY1", "B2", new Site("SITE-A")),
                        WARD,
                        new OdsCode("BHSCT"),
                        Instant.parse("2026-11-23T14:15:00Z")));
    }

    @Test
    void a_discharge_is_at_the_visits_own_time() {
        assertThat(happening(sample("03_adt_a03_discharge")))
                .isEqualTo(new Happening.Discharged(new OdsCode("BHSCT"), Instant.parse("2026-11-25T09:10:00Z")));
    }

    @Test
    void who_comes_without_being_admitted_is_looked_after_by_the_hospital_that_says_so() {
        var attended = sample("04_adt_a08_update", "ADT^A08^ADT_A01", "ADT^A04^ADT_A01");
        assertThat(happening(attended))
                .isEqualTo(new Happening.Attended(new OdsCode("BHSCT"), Instant.parse("2026-11-23T11:15:00Z")));
        assertThat(happening(attended.replace("|EPR|BHSCT|", "|EPR|REGION|")))
                .isEqualTo(new Happening.Attended(null, Instant.parse("2026-11-23T11:15:00Z")));
    }

    @Test
    void an_empty_field_says_nothing_and_a_null_deletes() {
        var text = sample(ADMIT, "|19830714|F|", "|\"\"||");
        assertThat(claim(text).person().birthDate()).isEqualTo(new Change.Clear<>());
        assertThat(claim(text).person().sex()).isEqualTo(new Change.Keep<>());
    }

    /** PID-24 and PID-25 stand behind eleven empty fields. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "|Y|2|; 2",
                "|Y|02|; 2",
                "|N|1|; 0",
                "|N||; 0",
                "|\"\"|2|; 0",
                "||2|; -1",
                "|Y||; -1",
                "|Y|\"\"|; 0"
            })
    void a_multiple_birth_says_which_of_it_somebody_is(String fields, int order) {
        var said = claim(sample(ADMIT, "|||||||||||||||||N", "||||||||||" + fields + "||||N"))
                .person()
                .birthOrder();
        if (order < 0) assertThat(said).isEqualTo(new Change.Keep<>());
        else if (order == 0) assertThat(said).isEqualTo(new Change.Clear<>());
        else assertThat(said).isEqualTo(new Change.To<>(new BirthOrder(order)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "3999999993^^^HCN; 3999999994^^^HCN; PID;3;102;hcn-check-digit",
                "3999999993^^^HCN; 3200000007^^^HCN; PID;3;102;hcn-range",
                "3999999993^^^HCN; 399999999^^^HCN; PID;3;102;hcn-malformed",
                "H0012345^^^BHSCT^MR; H0012345^^^^MR; PID;3;101;assigning-authority-missing",
                "H0012345^^^BHSCT^MR; H 1/2^^^BHSCT^MR; PID;3;102;hospital-number-malformed",
                "|19830714|; |19830230|; PID;7;102;birth-date-malformed",
                "|19830714|F|; |19830714|X|; PID;8;103;sex-unknown",
                "|||||||||||||||||N; |||||||||||Y|0|||||N; PID;25;102;birth-order-malformed",
                "|||||||||||||||||N; |||||||||||Y|second|||||N; PID;25;102;birth-order-malformed",
                "|||||||||||||||||N; |||||||||||Y|10|||||N; PID;25;102;birth-order-malformed",
                "20261123101000+0000; 202611231010; EVN;6;102;timestamp-malformed",
                "W6B^BAY2^B4^SITE-A^^BED^TOWER^6; ^BAY2^B4; PV1;3;101;location-missing",
                "W6B^BAY2; A-WARD-WITH-FAR-TOO-LONG-A-NAME^BAY2; PV1;3;104;location-too-long",
                "V0000451; V00000000000000000000451; PV1;19;104;visit-too-long"
            })
    void what_is_wrong_is_named_by_its_field(
            String right, String wrong, String segment, int field, int hl7Code, String code) {
        assertThat(errors(sample(ADMIT, right, wrong)))
                .extracting(FieldError::segment, FieldError::field, FieldError::hl7Code, FieldError::code)
                .containsExactly(tuple(segment, field, hl7Code, code));
    }

    @Test
    void a_message_that_does_not_say_when_is_refused() {
        var text = sample(ADMIT, "20261123101400+0000", "", "20261123101000+0000", "");
        assertThat(errors(text)).extracting(FieldError::code).containsExactly("event-time-missing");
    }

    @Test
    void every_error_is_told_at_once() {
        var text = sample(ADMIT, "3999999993", "3999999994", "|19830714|F|", "|19830230|X|", "W6B^BAY2^B4", "^BAY2^B4");
        assertThat(errors(text))
                .extracting(FieldError::code)
                .containsExactly("hcn-check-digit", "birth-date-malformed", "sex-unknown", "location-missing");
    }

    @Test
    void a_message_without_a_number_that_we_know_is_refused() {
        var text = sample(ADMIT, "3999999993^^^HCN^NH~H0012345^^^BHSCT^MR", "AB123456^^^GBR^PPN");
        assertThat(errors(text)).extracting(FieldError::code).containsExactly("patient-number-missing");
    }

    private static Happening happening(String text) {
        var message = inbound(text);
        return new HappeningReader(message.message(), new FieldErrors())
                .read(message.type())
                .orElseThrow();
    }

    private static Claim claim(String text) {
        return new PidReader(new FieldErrors()).read(inbound(text).message()).orElseThrow();
    }

    private static List<FieldError> errors(String text) {
        var errors = new FieldErrors();
        var message = inbound(text);
        new PidReader(errors).read(message.message());
        new HappeningReader(message.message(), errors).read(message.type());
        return ((Refused) errors.refused()).errors();
    }
}
