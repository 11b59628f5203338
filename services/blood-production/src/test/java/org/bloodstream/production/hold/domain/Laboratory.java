package org.bloodstream.production.hold.domain;

import static org.bloodstream.production.ADonation.BELFAST;
import static org.bloodstream.production.ADonation.CATALOGUE;
import static org.bloodstream.production.ADonation.NOW;
import static org.bloodstream.production.ADonation.NO_PROMISE;
import static org.bloodstream.production.ADonation.NUMBER;
import static org.bloodstream.production.ADonation.SPECIFICATIONS;
import static org.bloodstream.production.ADonation.goodEvents;
import static org.bloodstream.production.ADonation.labelled;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.production.ADonation;
import org.bloodstream.production.component.domain.Component;
import org.bloodstream.production.component.domain.Component.Released;
import org.bloodstream.production.component.domain.ReleaseDecided.ComponentReleased;
import org.bloodstream.production.donation.domain.ConfirmatoryResult;
import org.bloodstream.production.donation.domain.DonationEvent;
import org.bloodstream.production.donation.domain.DonationEvent.AssayResultReported;
import org.bloodstream.production.donation.domain.DonationEvent.ConfirmatoryResultRecorded;
import org.bloodstream.production.donation.domain.DonationEvent.DonationHeld;
import org.bloodstream.production.donation.domain.DonationEvent.DonationHoldLifted;
import org.bloodstream.production.donation.domain.DonationEvent.TestResultRecorded;
import org.bloodstream.production.donation.domain.DonationEvent.TestResultsVoided;
import org.bloodstream.production.donation.domain.DonationInProduction;
import org.bloodstream.production.donation.domain.HoldKind;
import org.bloodstream.production.donation.domain.LiftGround;
import org.bloodstream.production.donation.domain.MandatoryTest;
import org.bloodstream.production.donation.domain.TestResult;
import org.bloodstream.production.donation.domain.TestStep;
import org.bloodstream.production.hold.domain.Lifting.Lifted;
import org.bloodstream.production.hold.domain.Placing.Placed;
import org.bloodstream.production.release.domain.ReleaseCase;
import org.bloodstream.production.release.domain.ReleaseDecision;

/**
 * One labelled pack, of whose tests two are still to be done, worked on by the rules as the service asks them; beside it a
 * notebook that knows only what was said, and judges it by itself.
 */
final class Laboratory {
    private static final Actor TESTER = new Actor("testing-scientist");
    static final List<MandatoryTest> TESTS = List.of(MandatoryTest.HBSAG, MandatoryTest.HIV_RNA);

    /** What the notebook holds of one result; without a step, it was reported as the last word. */
    record Noted(MandatoryTest test, Optional<TestStep> step, TestResult result, int batch) {}

    private final List<Noted> noted = new ArrayList<>();
    private final Set<Integer> voided = new HashSet<>();
    private final Set<MandatoryTest> confirmed = new HashSet<>();
    private DonationInProduction donation = ADonation.of(goodEvents()
            .filter(event -> !(event instanceof TestResultRecorded result && TESTS.contains(result.test()))));
    private Component pack = labelled();
    private boolean everReactive;
    private boolean decidedSince = true;

    /** A batch is taken once, so what is void gets no more results. */
    void report(MandatoryTest test, TestStep step, TestResult result, int batch) {
        if (voided.contains(batch)) return;
        noted.add(new Noted(test, Optional.of(step), result, batch));
        follow(AssayRecording.of(
                donation,
                new AssayResultReported(
                        NUMBER,
                        test,
                        step,
                        result,
                        new UUID(0, batch),
                        "RUN-" + batch,
                        "ALINITY-1",
                        step == TestStep.POOL ? "P-7" : null,
                        NOW)));
    }

    void recordDirectly(MandatoryTest test, TestResult result) {
        noted.add(new Noted(test, Optional.empty(), result, 0));
        record(new TestResultRecorded(NUMBER, test, result, "RUN-0", "ALINITY-1", NOW));
    }

    void declareVoid(int batch) {
        if (!voided.add(batch)) return;
        var tests = noted.stream()
                .filter(each -> each.batch() == batch)
                .map(Noted::test)
                .distinct()
                .toList();
        for (var test : tests)
            follow(AssayRecording.of(donation, new TestResultsVoided(NUMBER, test, new UUID(0, batch), NOW)));
    }

    void confirm(MandatoryTest test, ConfirmatoryResult result) {
        if (donation.tests().objectionsToConfirming(test).findAny().isPresent()) return;
        if (result != ConfirmatoryResult.NEGATIVE) confirmed.add(test);
        record(new ConfirmatoryResultRecorded(NUMBER, test, result, new OdsCode("REFLAB"), NOW));
    }

    void release() {
        var decided = ReleaseDecision.decide(new ReleaseCase(
                donation,
                ADonation.besideItsPanel(donation),
                pack,
                NO_PROMISE,
                CATALOGUE,
                SPECIFICATIONS,
                BELFAST,
                NOW));
        if (decided instanceof ComponentReleased released)
            pack = new Released(ADonation.origin(), ADonation.labelling(ADonation.O_POSITIVE), released);
    }

    /** A quality officer tries every open hold. */
    void lift() {
        for (var held : donation.holds().open()) {
            var lift = new DonationHoldLifted(NUMBER, held.hold(), LiftGround.ASSESSED_AS_SAFE, NOW, NOW);
            if (Lifting.decide(donation, List.of(pack), lift, ADonation.officer()) instanceof Lifted lifted) {
                donation = donation.apply(lifted.event());
                decidedSince = true;
            }
        }
    }

    boolean isReleased() {
        return pack instanceof Released;
    }

    boolean onHold() {
        return donation.holds().anyOpen();
    }

    boolean mayBeReleased() {
        return ReleaseDecision.decide(new ReleaseCase(
                        donation,
                        ADonation.besideItsPanel(donation),
                        labelled(),
                        NO_PROMISE,
                        CATALOGUE,
                        SPECIFICATIONS,
                        BELFAST,
                        NOW))
                instanceof ComponentReleased;
    }

    /** Whether some test was ever at its reactive end, and nobody has decided since. */
    boolean reactiveAndUndecided() {
        return everReactive && !decidedSince;
    }

    /** By the notebook alone: whether section 5.2 of the sheet lets both tests count as negative. */
    boolean isNegative() {
        return TESTS.stream().allMatch(this::isNegative);
    }

    private boolean isNegative(MandatoryTest test) {
        if (confirmed.contains(test)) return false;
        int needed = 0;
        var waitsFor = TestStep.REPEAT;
        int reactive = 0;
        boolean examined = false;
        for (var each : noted) {
            if (each.test() != test || voided.contains(each.batch())) continue;
            if (each.result() == TestResult.REACTIVE) {
                if (each.step().isEmpty() || ++reactive > 1) return false;
                waitsFor = each.step().get() == TestStep.POOL ? TestStep.ALONE : TestStep.REPEAT;
                needed = waitsFor == TestStep.ALONE ? 1 : 2;
            } else if (each.step().equals(Optional.of(waitsFor)) && needed > 0) needed--;
            if (!each.step().equals(Optional.of(TestStep.REPEAT)) || reactive > 0) examined = true;
        }
        return examined && needed == 0;
    }

    private void record(DonationEvent event) {
        donation = donation.apply(event);
        Finding.in(event, donation).ifPresent(this::place);
    }

    private void follow(AssayRecording recording) {
        recording.events().forEach(event -> donation = donation.apply(event));
        recording.findings().forEach(this::place);
    }

    private void place(Finding found) {
        if (found.kind() != Finding.Kind.NEGATIVE_NO_MORE) {
            everReactive = true;
            decidedSince = false;
        }
        var held = new DonationHeld(NUMBER, found.hold(), HoldKind.TEST, found.at(), NOW, TESTER);
        if (Placing.decide(donation.holds(), List.of(pack), held) instanceof Placed placed)
            donation = donation.apply(placed.event());
    }
}
