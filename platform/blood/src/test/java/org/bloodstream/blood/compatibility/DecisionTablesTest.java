package org.bloodstream.blood.compatibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.blood.compatibility.Cases.LONG_AGO;
import static org.bloodstream.blood.compatibility.Cases.NOW;
import static org.bloodstream.blood.compatibility.Cases.POLICY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.bloodstream.blood.Objection.Severity;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.group.Abo;
import org.bloodstream.blood.group.RhD;
import org.bloodstream.blood.group.Typing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every group of patient and unit, every component, RhD, titre, recipient and situation. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DecisionTablesTest {
    private static final List<@Nullable Abo> PATIENTS = Arrays.asList(Abo.O, Abo.A, Abo.B, Abo.AB, null);
    private static final List<@Nullable RhD> RHD = Arrays.asList(RhD.POSITIVE, RhD.NEGATIVE, null);
    private static final List<String> ABO_STOPS =
            List.of("abo-incompatible", "high-titre-not-excluded", "patient-group-unknown");

    private record Row(
            ComponentKind kind,
            @Nullable Abo patient,
            @Nullable RhD patientRhD,
            boolean confirmed,
            Abo unit,
            @Nullable RhD unitRhD,
            Typing highTitre,
            Recipient of,
            Situation situation) {

        CompatibilityDecision decision() {
            var recipient = of.with(new RecipientGroup(patient, patientRhD, confirmed));
            var offered = Cases.unit(kind, unit, RhD.POSITIVE)
                    .withGroup(unit, unitRhD)
                    .with(UnitResults.NONE.withHighTitre(highTitre));
            return Compatibility.decide(POLICY, recipient, offered, situation, NOW);
        }

        boolean aboStops() {
            return decision().reasons().stream()
                    .anyMatch(it -> it.severity() == Severity.STOP && ABO_STOPS.contains(it.code()));
        }

        boolean tested() {
            return highTitre == Typing.NEGATIVE;
        }
    }

    /** As the sheet has them: `*` only when high-titre negative, `/` of equal rank. */
    @ParameterizedTest
    @CsvSource({
        "RED_CELLS,O,O",
        "RED_CELLS,A,A O",
        "RED_CELLS,B,B O",
        "RED_CELLS,AB,AB A B O",
        "RED_CELLS,,O",
        "PLASMA,O,O A B AB",
        "PLASMA,A,A AB B*",
        "PLASMA,B,B AB A*",
        "PLASMA,AB,AB A* B*",
        "PLASMA,,AB A*",
        "CRYOPRECIPITATE,O,O A B AB",
        "CRYOPRECIPITATE,A,A AB B*",
        "CRYOPRECIPITATE,B,B AB A*",
        "CRYOPRECIPITATE,AB,AB A* B*",
        "CRYOPRECIPITATE,,AB A*",
        "PLATELETS,O,O A/B AB",
        "PLATELETS,A,A AB B*/O*",
        "PLATELETS,B,B AB A*/O*",
        "PLATELETS,AB,AB A*/B* O*",
        "PLATELETS,,A* AB",
        "WHOLE_BLOOD,O,O",
        "WHOLE_BLOOD,A,A",
        "WHOLE_BLOOD,B,B",
        "WHOLE_BLOOD,AB,AB",
        "WHOLE_BLOOD,,-",
        "GRANULOCYTES,O,O",
        "GRANULOCYTES,A,A",
        "GRANULOCYTES,B,B",
        "GRANULOCYTES,AB,AB",
        "GRANULOCYTES,,-"
    })
    void the_order_of_choice_is_the_sheets(ComponentKind kind, @Nullable Abo patient, String order) {
        for (Abo unit : Abo.values()) {
            var expected = Choice.NEVER;
            boolean tested = false;
            var steps = order.split(" ");
            for (int i = 0; i < steps.length; i++) {
                for (String each : steps[i].split("/")) {
                    if (!each.replace("*", "").equals(unit.name())) continue;
                    expected = Choice.values()[i];
                    tested = each.endsWith("*");
                }
            }
            var choice = POLICY.choice(kind, patient, unit);
            assertThat(choice.choice()).as("%s", unit).isEqualTo(expected);
            assertThat(choice.onlyHighTitreNegative()).as("%s", unit).isEqualTo(tested);
        }
    }

    @Test
    void what_would_haemolyse_is_stopped_in_every_case() {
        each(row -> {
            if (Serology.haemolyses(row.kind(), row.patient(), row.unit(), row.tested()))
                assertThat(row.aboStops() && !row.decision().permitted())
                        .as(row.toString())
                        .isTrue();
        });
    }

    /** What is stopped beyond serology, and why: identical groups, group O plasma, units for unknown groups. */
    @Test
    void nothing_else_is_stopped_by_abo_but_what_the_sheet_leaves_out() {
        each(row -> {
            boolean expected =
                    Serology.haemolyses(row.kind(), row.patient(), row.unit(), row.tested()) || beyondSerology(row);
            assertThat(row.aboStops()).as(row.toString()).isEqualTo(expected);
        });
    }

    private static boolean beyondSerology(Row row) {
        Abo patient = row.patient();
        return switch (row.kind()) {
            case RED_CELLS -> false;
            case WHOLE_BLOOD, GRANULOCYTES -> patient != row.unit();
            case PLASMA, CRYOPRECIPITATE ->
                patient == null ? row.unit() != Abo.AB && row.unit() != Abo.A : row.unit() == Abo.O && patient != Abo.O;
            case PLATELETS -> patient == null && row.unit() != Abo.AB && row.unit() != Abo.A;
        };
    }

    @Test
    void d_meets_nobody_without_d_unsaid() {
        each(row -> {
            boolean meets = row.unitRhD() != RhD.NEGATIVE && row.patientRhD() != RhD.POSITIVE;
            boolean plasma = row.kind() == ComponentKind.PLASMA || row.kind() == ComponentKind.CRYOPRECIPITATE;
            boolean known = row.unitRhD() == RhD.POSITIVE && row.patientRhD() == RhD.NEGATIVE;
            String code = known ? "rhd-mismatch" : "rhd-not-known";
            var said = Cases.said(row.decision()).stream()
                    .filter(it -> it.endsWith("rhd-mismatch") || it.endsWith("rhd-not-known"))
                    .toList();
            if (!meets || plasma) assertThat(said).as(row.toString()).isEmpty();
            else assertThat(said).as(row.toString()).containsExactly(rhDSeverity(row) + " " + code);
        });
    }

    private static Severity rhDSeverity(Row row) {
        boolean isProtected = row.of().sex() != RecordedSex.MALE;
        if (row.kind() == ComponentKind.PLATELETS) return isProtected ? Severity.WARN : Severity.INFORMATION;
        return !isProtected && row.situation().isEmergency() ? Severity.WARN : Severity.STOP;
    }

    private static void each(Consumer<Row> check) {
        var recipients = List.of(
                Recipient.of(RecipientGroup.UNKNOWN, RecordedSex.MALE, LONG_AGO),
                Recipient.of(RecipientGroup.UNKNOWN, RecordedSex.FEMALE, LocalDate.of(1996, 2, 29)));
        var rows = new ArrayList<Row>();
        for (var kind : ComponentKind.values())
            for (var patient : PATIENTS)
                for (var unit : Abo.values())
                    for (var patientRhD : RHD)
                        for (var unitRhD : RHD)
                            for (var titre : Typing.values())
                                for (var of : recipients)
                                    for (var situation : List.of(Situation.ROUTINE, Cases.EMERGENCY)) {
                                        rows.add(new Row(
                                                kind, patient, patientRhD, false, unit, unitRhD, titre, of, situation));
                                        if (patient != null)
                                            rows.add(new Row(
                                                    kind,
                                                    patient,
                                                    patientRhD,
                                                    true,
                                                    unit,
                                                    unitRhD,
                                                    titre,
                                                    of,
                                                    situation));
                                    }
        assertThat(rows).hasSize(6 * 9 * 4 * 9 * 4 * 4);
        rows.forEach(check);
    }
}
