package org.bloodstream.donors.chairside.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.donors.collection.domain.Apheresis;
import org.bloodstream.donors.collection.domain.CollectionPolicy;
import org.bloodstream.donors.collection.domain.DonationKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Collections of platelets, plasma and two units of red cells. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TakingByMachineTest {
    private static final DonationNumber NUMBER = new DonationNumber("A999026000123");
    private static final Instant START = Instant.parse("2026-11-26T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @ParameterizedTest
    @CsvSource({"PLATELETS, 250, 0, 0", "PLATELETS, 250, 300, 0", "PLASMA, 0, 600, 0", "DOUBLE_RED_CELLS, 0, 0, 400"})
    void COL_17_what_the_machine_kept_of_what_the_donor_came_to_give_reaches_production_however_long_it_ran(
            DonationKind kind, int platelets, int plasma, int redCells) {
        var run = new Apheresis(platelets, plasma, redCells, 3200, 350, 2600);
        var ending = end(kind, Flow.COMPLETE, run.collectedMl(), run, 5400);
        assertThat(ending).isEqualTo(new Ending.ToProduction(false));
    }

    @ParameterizedTest
    @CsvSource({
        "PLATELETS, 250, 0, 200, product-not-of-donation",
        "PLASMA, 10, 600, 0, product-not-of-donation",
        "DOUBLE_RED_CELLS, 0, 50, 400, product-not-of-donation",
        "PLATELETS, 0, 300, 0, product-missing",
        "PLATELETS, 149, 0, 0, volume-outside-specification",
        "PLATELETS, 250, 401, 0, volume-outside-specification",
        "PLASMA, 0, 751, 0, volume-outside-specification",
        "DOUBLE_RED_CELLS, 0, 0, 299, volume-outside-specification"
    })
    void COL_17_a_run_that_does_not_fit_the_donation_is_not_complete(
            DonationKind kind, int platelets, int plasma, int redCells, String code) {
        var run = new Apheresis(platelets, plasma, redCells, 3200, 350, 2600);
        assertThat(codes(end(kind, Flow.COMPLETE, run.collectedMl(), run, 3600)))
                .containsExactly(code);
    }

    @Test
    void COL_17_products_and_volume_must_be_the_same_blood_and_no_more_than_was_processed() {
        var run = new Apheresis(250, 0, 0, 240, 40, 0);
        assertThat(codes(end(DonationKind.PLATELETS, Flow.COMPLETE, 260, run, 3600)))
                .containsExactly("product-volumes-differ", "processed-less-than-collected");
    }

    @ParameterizedTest
    @EnumSource(value = DonationKind.class, names = "WHOLE_BLOOD", mode = EnumSource.Mode.EXCLUDE)
    void COL_17_a_machine_whose_run_is_not_told_ends_nothing(DonationKind kind) {
        assertThat(codes(end(kind, Flow.COMPLETE, kind.leastMl(), null, 3600))).contains("apheresis-not-told");
    }

    @Test
    void COL_17_whole_blood_has_no_run() {
        var run = new Apheresis(0, 0, 470, 470, 0, 0);
        assertThat(codes(end(DonationKind.WHOLE_BLOOD, Flow.COMPLETE, 470, run, 600)))
                .containsExactly("apheresis-of-whole-blood");
    }

    @Test
    void
            COL_14_a_run_that_was_stopped_is_discarded_when_it_kept_too_little_and_goes_to_production_when_it_kept_enough() {
        var little = new Apheresis(80, 0, 0, 900, 90, 700);
        assertThat(end(DonationKind.PLATELETS, Flow.STOPPED_BY_DONOR, 80, little, 900))
                .isEqualTo(new Ending.Discarded(DiscardReason.UNDER_WEIGHT));
        var plasmaOnly = new Apheresis(0, 250, 0, 900, 90, 500);
        assertThat(end(DonationKind.PLATELETS, Flow.STOPPED_BY_STAFF, 250, plasmaOnly, 900))
                .isEqualTo(new Ending.Discarded(DiscardReason.UNDER_WEIGHT));
        var enough = new Apheresis(200, 0, 0, 2500, 250, 2000);
        assertThat(end(DonationKind.PLATELETS, Flow.STOPPED_BY_STAFF, 200, enough, 3000))
                .isEqualTo(new Ending.ToProduction(false));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-26, ''", "2027-01-01, ''", "2026-11-25, anticoagulant-expired"})
    void COL_16_an_anticoagulant_may_be_used_on_its_last_day_and_not_after(LocalDate expiresOn, String code) {
        var found = ApheresisPolicy.ofSetUp(DonationKind.PLATELETS, new Anticoagulant("ACD-A", "L7", expiresOn), TODAY);
        assertThat(codes(found)).isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @EnumSource(DonationKind.class)
    void COL_16_an_anticoagulant_hangs_on_every_machine_and_on_no_scale(DonationKind kind) {
        var told = new Anticoagulant("ACD-A", "L7", TODAY);
        assertThat(codes(ApheresisPolicy.ofSetUp(kind, null, TODAY)))
                .isEqualTo(kind.isByApheresis() ? List.of("anticoagulant-not-told") : List.of());
        assertThat(codes(ApheresisPolicy.ofSetUp(kind, told, TODAY)))
                .isEqualTo(kind.isByApheresis() ? List.of() : List.of("apheresis-of-whole-blood"));
    }

    @Property
    void whatever_a_machine_says_nothing_reaches_production_without_enough_of_what_the_donor_came_to_give(
            @ForAll DonationKind kind, @ForAll Flow flow, @ForAll("runs") Apheresis run) {
        if (!(end(kind, flow, run.collectedMl(), run, 3600) instanceof Ending.ToProduction)) return;
        assertThat(kind.isByApheresis()).isTrue();
        assertThat(kind.isKept(run)).isTrue();
        assertThat(CollectionPolicy.isWithinSpecification(kind, run.collectedMl()))
                .isTrue();
        assertThat(run.products().keySet()).allMatch(kind::yields);
        assertThat(run.processedMl()).isGreaterThanOrEqualTo(run.collectedMl());
    }

    @Provide
    Arbitrary<Apheresis> runs() {
        var volume = Arbitraries.of(0, 0, 0, 80, 150, 200, 300, 400, 600);
        return Combinators.combine(
                        volume, volume, volume, Arbitraries.integers().between(0, 4000))
                .as((platelets, plasma, redCells, processed) ->
                        new Apheresis(platelets, plasma, redCells, processed, 300, 2000));
    }

    private static Ending end(DonationKind kind, Flow flow, int volumeMl, @Nullable Apheresis run, long seconds) {
        var started = new Collection(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                NUMBER,
                kind,
                new Bag("TRIMA-80300", "L1", LocalDate.of(2027, 1, 1)),
                START,
                CollectionState.STARTED,
                1);
        var draft = new EndDraft(volumeMl, flow, List.of("=A99902600012307"), run);
        return EndPolicy.decide(started, draft, START.plusSeconds(seconds), false);
    }

    private static List<String> codes(Ending ending) {
        return ending instanceof Ending.Refused(var objections) ? codes(objections.stream()) : List.of();
    }

    private static List<String> codes(Stream<? extends Objection> objections) {
        return objections.map(Objection::code).toList();
    }
}
