package org.bloodstream.production.transport.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.bloodstream.blood.UnreadableCodeException;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.organisation.Site;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.production.transport.domain.Discrepancy.Kind;
import org.bloodstream.production.transport.domain.TransportEvent.TransportBoxPacked;
import org.bloodstream.production.transport.domain.TransportEvent.TransportBoxReceived;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReceivingABoxTest {
    private static final Instant CLOSED = Instant.parse("2026-11-15T16:00:00Z");
    private static final Instant NOW = CLOSED.plus(Duration.ofDays(3));
    private static final TransportNumber TRANSPORT = TransportNumber.of(42);
    private static final BoxLabel BOX = new BoxLabel("BOX-17");
    private static final Site CENTRE = new Site("NIBTS-BELFAST");
    private static final Actor SCIENTIST = new Actor("processing-scientist");
    private static final Actor OFFICER = new Actor("quality-officer");
    private static final TransportPolicy POLICY = new TransportPolicy(TransportLimits.read("""
            temperature,minimum,maximum,longestMinutes,source
            COOLED,2,10,720,test
            AMBIENT,20,24,1440,test
            """));

    private static DonationNumber donation(int sequence) {
        return DonationNumber.of("A9990", 26, sequence);
    }

    private static List<DonationNumber> donations(int... sequences) {
        return IntStream.of(sequences).mapToObj(ReceivingABoxTest::donation).toList();
    }

    private static TransportBoxPacked packed(TransportTemperature temperature, List<DonationNumber> donations) {
        return new TransportBoxPacked(TRANSPORT, BOX, new Site("OMAGH"), temperature, donations, CLOSED);
    }

    private static TransportBox onItsWay(TransportTemperature temperature, List<DonationNumber> donations) {
        return TransportBox.of(List.of(packed(temperature, donations)));
    }

    private static Arrival arrival(Instant at, @Nullable Temperatures temperatures, List<DonationNumber> donations) {
        return new Arrival(CENTRE, at, temperatures, donations, SCIENTIST);
    }

    private static TransportBoxReceived received(TransportBox box, Arrival arrival, Set<DonationNumber> heardOf) {
        return ((TransportDecision.Taken<TransportBoxReceived>) POLICY.receive(box, arrival, heardOf, NOW)).event();
    }

    private static List<String> codes(TransportDecision<?> decision) {
        return decision instanceof TransportDecision.Refused<?>(var objections)
                ? objections.stream().map(TransportObjection::code).toList()
                : List.of();
    }

    @ParameterizedTest
    @CsvSource({
        "COOLED, 2, 10, 720, ''",
        "COOLED, 1.9, 10, 720, TOO_COLD",
        "COOLED, 2, 10.1, 720, TOO_WARM",
        "COOLED, 1, 11, 721, TOO_COLD TOO_WARM TOO_LONG",
        "COOLED, 2, 10, 721, TOO_LONG",
        "AMBIENT, 20, 24, 1440, ''",
        "AMBIENT, 19.9, 24.1, 1441, TOO_COLD TOO_WARM TOO_LONG",
        "AMBIENT, 4, 6, 60, TOO_COLD",
    })
    void limits_are_inclusive_at_both_ends(
            TransportTemperature temperature, double minimum, double maximum, int minutes, String deviations) {
        var event = received(
                onItsWay(temperature, donations(1)),
                arrival(CLOSED.plus(Duration.ofMinutes(minutes)), new Temperatures(minimum, maximum), donations(1)),
                Set.copyOf(donations(1)));
        assertThat(event.deviations().stream().map(Deviation::name).collect(Collectors.joining(" ")))
                .isEqualTo(deviations);
        assertThat(event.held()).isEqualTo(deviations.isEmpty() ? List.of() : donations(1));
    }

    @Test
    void a_second_over_the_longest_time_is_too_long() {
        var late = CLOSED.plus(Duration.ofHours(12)).plusSeconds(1);
        var event = received(
                onItsWay(TransportTemperature.COOLED, donations(1)),
                arrival(late, new Temperatures(4, 6), donations(1)),
                Set.copyOf(donations(1)));
        assertThat(event.deviations()).containsExactly(Deviation.TOO_LONG);
    }

    @Test
    void without_a_logger_nobody_knows_and_everything_is_held() {
        var event = received(
                onItsWay(TransportTemperature.COOLED, donations(1, 2)),
                arrival(CLOSED.plusSeconds(60), null, donations(1, 3)),
                Set.copyOf(donations(1, 3)));
        assertThat(event.deviations()).containsExactly(Deviation.TEMPERATURE_NOT_RECORDED);
        assertThat(event.held()).isEqualTo(donations(1, 2, 3));
    }

    @Test
    void what_is_missing_surplus_or_unheard_of_is_a_task_of_whoever_received() {
        var box = onItsWay(TransportTemperature.COOLED, donations(1, 2));
        var event = received(
                box,
                arrival(CLOSED.plusSeconds(60), new Temperatures(4, 6), donations(1, 3, 4)),
                Set.copyOf(donations(1, 3)));
        assertThat(box.apply(event).open())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        new Discrepancy(donation(2), Kind.MISSING), SCIENTIST,
                        new Discrepancy(donation(3), Kind.SURPLUS), SCIENTIST,
                        new Discrepancy(donation(4), Kind.SURPLUS), SCIENTIST,
                        new Discrepancy(donation(4), Kind.UNHEARD_OF), SCIENTIST));
        assertThat(event.held()).isEqualTo(donations(2));
    }

    @Test
    void a_receipt_that_contradicts_itself_is_refused_with_every_reason() {
        var box = onItsWay(TransportTemperature.COOLED, donations(1));
        var heard = Set.copyOf(donations(1));
        var early = arrival(CLOSED.minusSeconds(1), new Temperatures(4, 6), donations(1));
        assertThat(codes(POLICY.receive(box, early, heard, NOW))).containsExactly("arrived-before-closed");
        var future = arrival(NOW.plusSeconds(1), new Temperatures(4, 6), donations(1));
        assertThat(codes(POLICY.receive(box, future, heard, NOW))).containsExactly("arrived-in-future");
        var done = box.apply(received(box, arrival(NOW, null, donations(1)), heard));
        assertThat(codes(POLICY.receive(done, early, heard, NOW)))
                .containsExactly("box-already-received", "arrived-before-closed");
    }

    @Test
    void a_donation_and_a_box_are_on_their_way_once() {
        var packing = new Packing(
                BOX, new Site("OMAGH"), TransportTemperature.COOLED, donations(1, 2, 1, 3), NOW.plusSeconds(1));
        var other = TransportNumber.of(7);
        assertThat(codes(POLICY.pack(TRANSPORT, packing, List.of(other), Map.of(donation(3), other), NOW)))
                .containsExactly(
                        "box-closed-in-future", "box-on-its-way", "donation-packed-twice", "donation-packed-elsewhere");
    }

    @Test
    void a_task_is_taken_over_and_closed_once_with_a_reason_of_its_kind() {
        var packed = onItsWay(TransportTemperature.COOLED, donations(1));
        var box = packed.apply(received(
                packed, arrival(CLOSED.plusSeconds(60), new Temperatures(4, 6), List.of()), Set.copyOf(donations(1))));
        var missing = new Discrepancy(donation(1), Kind.MISSING);
        assertThat(codes(TransportPolicy.close(box, missing, ClosingReason.SENT_BACK, false, NOW)))
                .containsExactly("reason-of-another-kind");
        assertThat(codes(TransportPolicy.close(box, missing, ClosingReason.ARRIVED, false, NOW)))
                .containsExactly("donation-not-arrived");
        assertThat(codes(TransportPolicy.take(box, new Discrepancy(donation(1), Kind.SURPLUS), OFFICER, NOW)))
                .containsExactly("discrepancy-not-open");
        var taken = box.apply(
                ((TransportDecision.Taken<? extends TransportEvent>) TransportPolicy.take(box, missing, OFFICER, NOW))
                        .event());
        assertThat(taken.open()).containsExactly(Map.entry(missing, OFFICER));
        var closed = taken.apply(((TransportDecision.Taken<? extends TransportEvent>)
                        TransportPolicy.close(taken, missing, ClosingReason.ARRIVED, true, NOW))
                .event());
        assertThat(closed.open()).isEmpty();
        assertThat(codes(TransportPolicy.close(closed, missing, ClosingReason.LOST, true, NOW)))
                .containsExactly("discrepancy-not-open");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "temperature,minimum,maximum,longestMinutes,source\nCOOLED,2,10,720,x",
                "temperature,minimum,maximum,longestMinutes,source\nCOOLED,2,10,720,x\nCOOLED,2,10,720,x\nAMBIENT,20,24,60,x",
                "temperature,minimum,maximum,longestMinutes,source\nCOOLED,10,2,720,x\nAMBIENT,20,24,60,x",
                "temperature,minimum,maximum,longestMinutes,source\nCOOLED,NaN,10,720,x\nAMBIENT,20,24,60,x",
                "temperature,minimum,maximum,longestMinutes,source\nCOOLED,2,10,0,x\nAMBIENT,20,24,60,x",
                "temperature,minimum,maximum,longestMinutes,source\nCOOLED,two,10,720,x\nAMBIENT,20,24,60,x",
                "temperature,minimum,maximum,longestMinutes,source\nFROZEN,2,10,720,x\nAMBIENT,20,24,60,x",
                "temperature,minimum,maximum,longestMinutes,source\nCOOLED,2,10",
            })
    void a_table_that_is_wrong_is_not_taken(String table) {
        assertThatThrownBy(() -> TransportLimits.read(table)).isInstanceOf(UnreadableCodeException.class);
    }

    @ParameterizedTest
    @CsvSource({"10, 2", "-61, 4", "4, 81", "NaN, 4", "4, NaN"})
    void implausible_temperatures_are_none(double minimum, double maximum) {
        assertThatThrownBy(() -> new Temperatures(minimum, maximum)).isInstanceOf(UnreadableCodeException.class);
    }

    @Provide
    Arbitrary<List<DonationNumber>> some() {
        return Arbitraries.integers()
                .between(1, 12)
                .map(ReceivingABoxTest::donation)
                .list()
                .uniqueElements()
                .ofMaxSize(12);
    }

    /** Nothing that was packed or came is forgotten: it arrived as packed, or it is a task. */
    @Property
    void sent_and_arrived_are_reconciled_without_rest(
            @ForAll("some") List<DonationNumber> sent,
            @ForAll("some") List<DonationNumber> arrived,
            @ForAll("some") List<DonationNumber> heardOf) {
        var event = received(
                onItsWay(TransportTemperature.COOLED, sent),
                arrival(CLOSED.plusSeconds(60), new Temperatures(4, 6), arrived),
                Set.copyOf(heardOf));
        assertThat(event.missing()).noneMatch(arrived::contains);
        assertThat(event.surplus()).noneMatch(sent::contains);
        assertThat(union(event.arrived(), event.missing())).isEqualTo(union(sent, event.surplus()));
        assertThat(event.unheardOf()).noneMatch(heardOf::contains);
        assertThat(event.held()).isEqualTo(event.missing());
    }

    /** Outside its limits, however little, everything that was or should have been in the box is held. */
    @Property
    void nothing_of_a_transport_outside_its_limits_goes_on_unheld(
            @ForAll("some") List<DonationNumber> sent,
            @ForAll("some") List<DonationNumber> arrived,
            @ForAll @DoubleRange(min = -20, max = 40) double one,
            @ForAll @DoubleRange(min = -20, max = 40) double other,
            @ForAll @IntRange(min = 0, max = 3000) int minutes,
            @ForAll TransportTemperature temperature) {
        double minimum = Math.min(one, other);
        double maximum = Math.max(one, other);
        var event = received(
                onItsWay(temperature, sent),
                arrival(CLOSED.plus(Duration.ofMinutes(minutes)), new Temperatures(minimum, maximum), arrived),
                Set.of());
        boolean cooled = temperature == TransportTemperature.COOLED;
        boolean kept =
                minimum >= (cooled ? 2 : 20) && maximum <= (cooled ? 10 : 24) && minutes <= (cooled ? 720 : 1440);
        assertThat(event.withinLimits()).isEqualTo(kept);
        if (!kept) assertThat(Set.copyOf(event.held())).isEqualTo(union(sent, arrived));
    }

    private static Set<DonationNumber> union(List<DonationNumber> some, List<DonationNumber> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toCollection(HashSet::new));
    }
}
