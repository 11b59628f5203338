package org.bloodstream.production.disposition.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.bloodstream.production.ADonation.*;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.blood.staff.Signature;
import org.bloodstream.production.ADonation;
import org.bloodstream.production.component.domain.Component;
import org.bloodstream.production.component.domain.Component.Labelled;
import org.bloodstream.production.component.domain.ComponentEvent.Conceded;
import org.bloodstream.production.component.domain.Disposition;
import org.bloodstream.production.component.domain.Disposition.Decided;
import org.bloodstream.production.component.domain.Disposition.Decision;
import org.bloodstream.production.component.domain.DispositionGround;
import org.bloodstream.production.component.domain.Measured;
import org.bloodstream.production.component.domain.Measurement;
import org.bloodstream.production.component.domain.OutsideLimits;
import org.bloodstream.production.component.domain.ReleaseDecided.ComponentReleaseRefused;
import org.bloodstream.production.component.domain.ReleaseDecided.ComponentReleased;
import org.bloodstream.production.concession.domain.Concession;
import org.bloodstream.production.concession.domain.ConcessionDecision;
import org.bloodstream.production.concession.domain.ConcessionGround;
import org.bloodstream.production.concession.domain.ConcessionPolicy;
import org.bloodstream.production.labelling.domain.LabellingOutcome;
import org.bloodstream.production.labelling.domain.LabellingPolicy;
import org.bloodstream.production.release.domain.ReleaseCase;
import org.bloodstream.production.release.domain.ReleaseDecision;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DecidingOnAUnitOutsideItsLimitsTest {
    private static final Actor OPERATOR = new Actor("processing-scientist");
    private static final Actor OFFICER = new Actor("quality-officer");
    private static final Actor CLINICIAN = new Actor("donor-clinician");
    private static final Measured LOW = new Measured(Measurement.HAEMOGLOBIN, new BigDecimal("38.5"));
    private static final Measured FINE = new Measured(Measurement.HAEMOGLOBIN, new BigDecimal("52"));

    @Test
    void a_unit_with_too_little_haemoglobin_is_neither_labelled_nor_released_until_somebody_has_decided() {
        var low = measured(processed(), LOW);
        assertThat(labelling(low)).containsExactly("disposition-outstanding");
        assertThat(release(low)).containsExactly("disposition-outstanding", "component-not-labelled");
        assertThatIllegalStateException().isThrownBy(() -> low.apply(ADonation.labelling(O_POSITIVE)));
        var accepted = accepted(low);
        assertThat(labelling(accepted)).isEmpty();
        assertThat(ReleaseDecision.decide(caseOf(accepted.apply(ADonation.labelling(O_POSITIVE)))))
                .isInstanceOf(ComponentReleased.class);
    }

    @Test
    void a_better_value_later_takes_nothing_back() {
        assertThat(labelling(measured(measured(processed(), LOW), FINE))).containsExactly("disposition-outstanding");
    }

    @Test
    void a_further_value_outside_asks_anew_what_was_accepted_before() {
        var accepted = accepted(measured(processed(), LOW));
        var again = measured(accepted, new Measured(Measurement.HAEMATOCRIT, BigDecimal.ONE));
        assertThat(labelling(again)).containsExactly("disposition-outstanding");
        assertThat(again.disposition().found())
                .extracting(OutsideLimits::measurement)
                .containsExactly(Measurement.HAEMOGLOBIN, Measurement.HAEMATOCRIT);
    }

    @Test
    void what_is_to_be_reprocessed_is_not_labelled_and_may_still_be_discarded_and_nothing_else() {
        var again = decided(measured(processed(), LOW), Decision.REPROCESS);
        assertThat(labelling(again)).containsExactly("component-to-be-reprocessed");
        assertThat(refused(again, Decision.ACCEPT, OFFICER, NOW)).containsExactly("disposition-already-made");
        assertThat(labelling(decided(again, Decision.DISCARD))).containsExactly("component-to-be-discarded");
    }

    @ParameterizedTest
    @EnumSource
    void what_is_to_be_discarded_stays_so(Decision decision) {
        var gone = decided(measured(processed(), LOW), Decision.DISCARD);
        assertThat(refused(gone, decision, OFFICER, NOW)).contains("component-to-be-discarded");
        assertThat(measured(gone, LOW).disposition()).isEqualTo(gone.disposition());
        assertThat(MeasuringOutcome.decide(gone, List.of(FINE), MEASURING, OPERATOR, NOW))
                .isInstanceOf(MeasuringOutcome.Refused.class);
    }

    @Test
    void nobody_accepts_it_alone_and_whoever_has_measured_it_may_discard_it() {
        var low = measured(processed(), LOW);
        for (var one : List.of(OPERATOR, OFFICER))
            assertThat(refused(low, Decision.ACCEPT, one, NOW)).containsExactly("acceptance-takes-a-concession");
        assertThat(DispositionPolicy.decide(low, Decision.DISCARD, DispositionGround.NOT_AS_SPECIFIED, OPERATOR, NOW))
                .isInstanceOf(DispositionOutcome.Done.class);
    }

    @ParameterizedTest
    @EnumSource
    void of_a_unit_within_its_limits_nothing_is_decided(Decision decision) {
        assertThat(refused(measured(processed(), FINE), decision, OFFICER, NOW)).contains("disposition-not-needed");
    }

    @Test
    void it_is_decided_before_the_label_and_what_has_expired_is_only_discarded() {
        assertThat(refused(labelled(), Decision.DISCARD, OFFICER, NOW)).containsExactly("component-already-labelled");
        assertThat(refused(released(), Decision.ACCEPT, OFFICER, NOW)).containsExactly("component-already-released");
        assertThat(refused(despatched(), Decision.ACCEPT, OFFICER, NOW))
                .containsExactly("component-already-despatched");
        var low = measured(processed(), LOW);
        assertThat(refused(low, Decision.REPROCESS, OFFICER, EXPIRY)).containsExactly("component-expired");
        assertThat(DispositionPolicy.decide(low, Decision.DISCARD, DispositionGround.OTHER, OFFICER, EXPIRY))
                .isInstanceOf(DispositionOutcome.Done.class);
    }

    @Test
    void a_unit_is_measured_before_its_label() {
        var late = MeasuringOutcome.decide(labelled(), List.of(LOW), MEASURING, OPERATOR, NOW);
        assertThat(((MeasuringOutcome.Refused) late).objections())
                .extracting(Objection::code)
                .containsExactly("measured-after-labelling");
    }

    @Test
    void nobody_can_say_that_a_label_stands_on_what_nobody_has_accepted() {
        var low = measured(processed(), LOW).disposition();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Labelled(origin(), ADonation.labelling(O_POSITIVE), low));
        assertThatIllegalArgumentException().isThrownBy(() -> new Decided(Decision.ACCEPT, List.of(), List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Disposition.Outstanding(List.of(), List.of(OPERATOR)));
    }

    @Test
    void the_diagram_of_the_document_has_every_step_that_the_code_takes_and_no_other() throws IOException {
        var drawn = Files.readAllLines(Path.of("../../docs/domain/processing.md")).stream()
                .filter(line -> line.startsWith("    ") && line.contains(" --> "))
                .map(String::strip)
                .collect(Collectors.toSet());
        var low = measured(processed(), LOW);
        var taken = Stream.of(
                        processed(),
                        low,
                        accepted(low),
                        decided(low, Decision.REPROCESS),
                        decided(low, Decision.DISCARD))
                .flatMap(DecidingOnAUnitOutsideItsLimitsTest::stepsFrom)
                .collect(Collectors.toSet());
        assertThat(drawn).isEqualTo(taken);
    }

    private static Stream<String> stepsFrom(Component unit) {
        var found = measured(unit, LOW);
        var measuring = MeasuringOutcome.decide(unit, List.of(LOW), MEASURING, OPERATOR, NOW);
        var step = unit.disposition().isNeeded() ? "a further value outside" : "a value outside";
        return Stream.concat(
                measuring instanceof MeasuringOutcome.Done && !name(found).equals(name(unit))
                        ? Stream.of("%s --> %s: %s".formatted(name(unit), name(found), step))
                        : Stream.empty(),
                Stream.concat(
                        conceded(unit)
                                .map(event -> "%s --> %s: a concession".formatted(name(unit), name(unit.apply(event))))
                                .stream(),
                        Stream.of(Decision.values()).flatMap(decision -> step(unit, decision))));
    }

    /** What two people say who both sign; empty where there is nothing to concede. */
    private static Optional<Conceded> conceded(Component unit) {
        var proposed = ConcessionPolicy.propose(
                new UUID(0, 7), caseOf(unit), ConcessionGround.SHORTAGE, new Signature(OFFICER, NOW));
        return proposed instanceof ConcessionDecision.Proposed(var proposal)
                        && ConcessionPolicy.grant(
                                        new Concession(proposal, OFFICER), caseOf(unit), new Signature(CLINICIAN, NOW))
                                instanceof ConcessionDecision.Granted granted
                ? Optional.of(granted.unit())
                : Optional.empty();
    }

    private static Component accepted(Component unit) {
        return unit.apply(conceded(unit).orElseThrow());
    }

    private static Stream<String> step(Component unit, Decision decision) {
        return DispositionPolicy.decide(unit, decision, DispositionGround.OTHER, OFFICER, NOW)
                        instanceof DispositionOutcome.Done(var event)
                ? Stream.of("%s --> %s: %s".formatted(name(unit), name(unit.apply(event)), decision))
                : Stream.empty();
    }

    private static String name(Component unit) {
        return switch (unit.disposition()) {
            case Disposition.NotNeeded _ -> "within";
            case Disposition.Outstanding _ -> "outstanding";
            case Decided decided ->
                switch (decided.decision()) {
                    case ACCEPT -> "accepted";
                    case REPROCESS -> "reprocess";
                    case DISCARD -> "discard";
                };
        };
    }

    private static Component measured(Component component, Measured value) {
        return component.apply(MEASURING.measured(component.origin(), List.of(value), OPERATOR, NOW));
    }

    private static Component decided(Component component, Decision decision) {
        var outcome = DispositionPolicy.decide(component, decision, DispositionGround.ASSESSED_AS_SAFE, OFFICER, NOW);
        return component.apply(((DispositionOutcome.Done) outcome).event());
    }

    private static List<String> refused(Component component, Decision decision, Actor by, Instant now) {
        var outcome = DispositionPolicy.decide(component, decision, DispositionGround.OTHER, by, now);
        return ((DispositionOutcome.Refused) outcome)
                .objections().stream().map(Objection::code).toList();
    }

    private static List<String> labelling(Component component) {
        return switch (LabellingPolicy.decide(good(), component, BELFAST, NOW)) {
            case LabellingOutcome.Printed _ -> List.of();
            case LabellingOutcome.Refused(var objections) ->
                objections.stream().map(Objection::code).toList();
        };
    }

    private static List<String> release(Component component) {
        return ((ComponentReleaseRefused) ReleaseDecision.decide(caseOf(component)))
                .objections().stream().map(Objection::code).toList();
    }

    private static ReleaseCase caseOf(Component component) {
        return new ReleaseCase(
                good(),
                ADonation.besideItsPanel(good()),
                component,
                ADonation.NO_PROMISE,
                CATALOGUE,
                SPECIFICATIONS,
                BELFAST,
                NOW);
    }
}
