package org.bloodstream.production.material.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.bloodstream.blood.RegionalTime;
import org.bloodstream.blood.UnreadableCodeException;
import org.bloodstream.blood.organisation.Equipment;
import org.bloodstream.blood.organisation.Site;
import org.bloodstream.production.material.domain.EquipmentEvent.AsFound;
import org.bloodstream.production.material.domain.EquipmentEvent.EquipmentCalibrated;
import org.bloodstream.production.material.domain.EquipmentEvent.EquipmentRegistered;
import org.bloodstream.production.material.domain.EquipmentEvent.EquipmentTakenOutOfUse;
import org.bloodstream.production.material.domain.EquipmentEvent.RemovalReason;
import org.bloodstream.production.material.domain.LotEvent.LotAccepted;
import org.bloodstream.production.material.domain.LotEvent.LotQuarantined;
import org.bloodstream.production.material.domain.LotEvent.LotRegistered;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MaterialsTest {
    private static final ZoneId BELFAST = RegionalTime.ZONE;
    private static final Equipment CENTRIFUGE = new Equipment("CENTRIFUGE-3");
    private static final LotId LOT = new LotId("05012345678900:71A04");
    private static final Instant START = Instant.parse("2026-11-01T08:00:00Z");
    private static final LocalDate DUE = LocalDate.parse("2026-11-20");
    private static final MaterialPolicy POLICY = new MaterialPolicy(BELFAST);

    private static EquipmentRegistered registered() {
        return new EquipmentRegistered(CENTRIFUGE, EquipmentKind.CENTRIFUGE, new Site("NIBTS-BELFAST"), START, DUE);
    }

    private static RegisteredEquipment with(EquipmentEvent... events) {
        var all = new ArrayList<EquipmentEvent>(List.of(registered()));
        all.addAll(List.of(events));
        return RegisteredEquipment.of(all);
    }

    private static EquipmentCalibrated calibrated(AsFound found, Instant at) {
        return new EquipmentCalibrated(
                CENTRIFUGE, found, at, LocalDate.ofInstant(at, BELFAST).plusDays(20));
    }

    private static EquipmentTakenOutOfUse removed(RemovalReason reason, @Nullable Instant since, Instant at) {
        return new EquipmentTakenOutOfUse(CENTRIFUGE, reason, since, at);
    }

    private static Instant day(int days) {
        return START.plus(Duration.ofDays(days));
    }

    private static List<String> codes(MaterialDecision<?> decision) {
        return decision instanceof MaterialDecision.Refused<?>(var objections)
                ? objections.stream().map(MaterialObjection::code).toList()
                : List.of();
    }

    @Test
    void a_calibration_holds_until_the_end_of_its_last_local_day() {
        var item = with();
        assertThat(item.doubt(Instant.parse("2026-11-20T23:59:59Z"), BELFAST)).isEmpty();
        assertThat(item.doubt(Instant.parse("2026-11-21T00:00:00Z"), BELFAST)).contains(Doubt.EQUIPMENT_NOT_CALIBRATED);
        assertThat(item.doubt(START, BELFAST)).isEmpty();
        assertThat(item.doubt(START.minusNanos(1), BELFAST)).contains(Doubt.EQUIPMENT_NOT_CALIBRATED);
    }

    @Test
    void what_is_calibrated_again_is_judged_by_the_calibration_of_the_time() {
        var item = with(calibrated(AsFound.WITHIN_LIMITS, day(25)));
        assertThat(item.doubt(day(22), BELFAST)).as("between the two").contains(Doubt.EQUIPMENT_NOT_CALIBRATED);
        assertThat(item.doubt(day(25), BELFAST)).isEmpty();
    }

    @Test
    void what_is_out_of_use_is_so_until_it_is_calibrated_again_and_retired_for_good() {
        var removal = removed(RemovalReason.FAULT, null, day(5));
        assertThat(with(removal).doubt(day(5).minusNanos(1), BELFAST)).isEmpty();
        assertThat(with(removal).doubt(day(5), BELFAST)).contains(Doubt.EQUIPMENT_OUT_OF_USE);
        assertThat(with(removal, calibrated(AsFound.WITHIN_LIMITS, day(6))).doubt(day(6), BELFAST))
                .isEmpty();
        var retired = with(removed(RemovalReason.RETIRED, null, day(5)));
        assertThat(codes(POLICY.calibrate(calibrated(AsFound.WITHIN_LIMITS, day(6)), retired, day(7))))
                .containsExactly("equipment-retired");
        assertThat(codes(POLICY.remove(removed(RemovalReason.FAULT, null, day(7)), retired)))
                .containsExactly("equipment-retired");
        assertThat(codes(POLICY.remove(removed(RemovalReason.FAULT, day(1), day(7)), retired)))
                .as("a doubt is never refused")
                .isEmpty();
    }

    @Test
    void what_is_found_out_of_limits_is_doubtful_since_the_calibration_before() {
        var item = with();
        var found = calibrated(AsFound.OUT_OF_LIMITS, day(10));
        assertThat(MaterialPolicy.doubtful(found, item)).contains(new DoubtfulTime(START, day(10)));
        assertThat(MaterialPolicy.doubtful(calibrated(AsFound.WITHIN_LIMITS, day(10)), item))
                .isEmpty();
        assertThat(MaterialPolicy.doubtful(removed(RemovalReason.FAULT, day(3), day(4)), item))
                .contains(new DoubtfulTime(day(3), day(4)));
        assertThat(item.apply(found).doubt(day(9), BELFAST)).contains(Doubt.EQUIPMENT_FOUND_WRONG);
        assertThat(item.apply(found).doubt(day(11), BELFAST)).isEmpty();
    }

    @Test
    void what_contradicts_itself_is_refused_with_every_reason() {
        var early = new EquipmentCalibrated(CENTRIFUGE, AsFound.WITHIN_LIMITS, START, DUE.minusYears(1));
        assertThat(codes(POLICY.calibrate(early, with(), START.minusSeconds(1))))
                .containsExactly("calibrated-before-the-last", "time-to-come", "due-before-calibrated");
        assertThat(codes(POLICY.register(registered(), Optional.of(with()), day(1))))
                .containsExactly("equipment-already-registered");
        assertThat(codes(POLICY.remove(removed(RemovalReason.FAULT, day(2), day(1)), with())))
                .containsExactly("time-to-come");
    }

    @Test
    void a_lot_is_in_quarantine_until_it_is_accepted_and_again_when_it_is_withdrawn() {
        var events = new ArrayList<LotEvent>(List.of(new LotRegistered(LOT, LotKind.POOLING_KIT, DUE, START)));
        assertThat(MaterialLot.of(events).doubt(day(1), BELFAST)).contains(Doubt.LOT_IN_QUARANTINE);
        events.add(new LotAccepted(LOT, START));
        var accepted = MaterialLot.of(events);
        assertThat(accepted.doubt(Instant.parse("2026-11-20T23:59:59Z"), BELFAST))
                .isEmpty();
        assertThat(accepted.doubt(Instant.parse("2026-11-21T00:00:00Z"), BELFAST))
                .contains(Doubt.LOT_EXPIRED);
        assertThat(codes(POLICY.accept(new LotAccepted(LOT, day(25)), accepted)))
                .containsExactly("lot-already-accepted", "lot-expired");
        events.add(new LotQuarantined(LOT, LotEvent.Reason.RECALLED_BY_MANUFACTURER, day(2)));
        assertThat(MaterialLot.of(events).doubt(day(1), BELFAST))
                .as("also at a time before it was withdrawn")
                .contains(Doubt.LOT_IN_QUARANTINE);
        assertThat(codes(MaterialPolicy.register((LotRegistered) events.getFirst(), Optional.of(accepted))))
                .containsExactly("lot-already-registered");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "71A04", ":71A04", "0501:", "0501:71a04", "0501:71A04:2", "0501:123456789012345678901"})
    void what_names_no_article_and_lot_is_no_lot(String text) {
        assertThatThrownBy(() -> new LotId(text)).isInstanceOf(UnreadableCodeException.class);
    }

    @Provide
    Arbitrary<List<EquipmentEvent>> lives() {
        var event = Arbitraries.integers()
                .between(0, 3)
                .flatMap(kind -> Arbitraries.integers().between(1, 60).map(days -> switch (kind) {
                    case 0 -> (EquipmentEvent) calibrated(AsFound.WITHIN_LIMITS, day(days));
                    case 1 -> calibrated(AsFound.OUT_OF_LIMITS, day(days));
                    case 2 -> removed(RemovalReason.FAULT, null, day(days));
                    default -> removed(RemovalReason.FAULT, day(days - 1), day(days));
                }));
        return event.list().ofMaxSize(8).map(MaterialsTest::possible);
    }

    /** Only what the policy takes, one after the other. */
    private static List<EquipmentEvent> possible(List<EquipmentEvent> wanted) {
        var life = new ArrayList<EquipmentEvent>(List.of(registered()));
        for (var event : wanted) {
            var item = RegisteredEquipment.of(life);
            boolean taken =
                    switch (event) {
                        case EquipmentCalibrated it ->
                            codes(POLICY.calibrate(it, item, day(90))).isEmpty();
                        case EquipmentTakenOutOfUse it ->
                            codes(POLICY.remove(it, item)).isEmpty();
                        case EquipmentRegistered _ -> false;
                    };
            if (taken) life.add(event);
        }
        return life;
    }

    /** Whatever happens to it: nothing that was made with it is free of doubt outside every calibration, or in a doubtful time. */
    @Property
    void nothing_is_made_without_doubt_unless_a_calibration_covers_it(
            @ForAll("lives") List<EquipmentEvent> life, @ForAll @IntRange(min = 0, max = 90) int days) {
        var item = RegisteredEquipment.of(life);
        var at = day(days);
        if (item.doubt(at, BELFAST).isPresent()) return;
        assertThat(item.calibrations())
                .anyMatch(calibration -> !calibration.calibratedAt().isAfter(at)
                        && !LocalDate.ofInstant(at, BELFAST).isAfter(calibration.dueOn()));
        for (int step = 1; step < life.size(); step++) {
            var before = RegisteredEquipment.of(life.subList(0, step));
            MaterialPolicy.doubtful(life.get(step), before)
                    .ifPresent(time -> assertThat(time.contains(at)).isFalse());
        }
    }
}
