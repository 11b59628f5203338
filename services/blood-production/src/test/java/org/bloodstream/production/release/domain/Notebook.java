package org.bloodstream.production.release.domain;

import static org.bloodstream.production.ADonation.EXPIRY;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.production.component.domain.ComponentEvent;
import org.bloodstream.production.component.domain.ComponentEvent.ComponentLabelled;
import org.bloodstream.production.component.domain.ComponentSupplied.ComponentDespatched;
import org.bloodstream.production.component.domain.ReleaseDecided.ComponentReleased;
import org.bloodstream.production.concession.domain.ConcessionEvent;
import org.bloodstream.production.donation.domain.Determination;
import org.bloodstream.production.donation.domain.DonationEvent;
import org.bloodstream.production.donation.domain.DonationEvent.AssayResultReported;
import org.bloodstream.production.donation.domain.DonationEvent.DiscretionaryResultRecorded;
import org.bloodstream.production.donation.domain.DonationEvent.DonationHeld;
import org.bloodstream.production.donation.domain.DonationEvent.DonationHoldLifted;
import org.bloodstream.production.donation.domain.DonationEvent.DonationReceived;
import org.bloodstream.production.donation.domain.DonationEvent.GroupDetermined;
import org.bloodstream.production.donation.domain.DonationEvent.TestResultsVoided;
import org.bloodstream.production.donation.domain.MandatoryTest;
import org.bloodstream.production.donation.domain.TestResult;
import org.bloodstream.production.verification.domain.LabelEvent;
import org.bloodstream.production.verification.domain.LabelEvent.LabelVerified;

/** Everything that was committed, and whether a unit might leave on it: by counting alone, without any of the rules. */
final class Notebook {
    private record Said(MandatoryTest test, TestResult result, UUID batch) {}

    private record Seen(Determination determination, BloodGroup group) {}

    private final List<Said> results = new ArrayList<>();
    private final Set<UUID> voided = new HashSet<>();
    private final List<Seen> groups = new ArrayList<>();
    private final Set<UUID> holds = new HashSet<>();
    private final Set<Actor> signed = new HashSet<>();
    private final List<TestResult> oneMore = new ArrayList<>();
    private final Centre centre;
    private boolean received;
    private Optional<BloodGroup> onItsLabel = Optional.empty();
    private int releases;
    private int conceded;
    private boolean scannedBack;
    private boolean left;
    /** What was wrong at the moment of a release; none, if the rules are right. */
    final List<String> wrong = new ArrayList<>();

    Notebook(Centre centre) {
        this.centre = centre;
        this.received = centre.guarded();
    }

    void note(DonationEvent event) {
        switch (event) {
            case DonationReceived _ -> received = true;
            case DiscretionaryResultRecorded it -> oneMore.add(it.result());
            case AssayResultReported it -> results.add(new Said(it.test(), it.result(), it.batch()));
            case TestResultsVoided it -> voided.add(it.batch());
            case GroupDetermined it -> groups.add(new Seen(it.determination(), it.group()));
            case DonationHeld it -> holds.add(it.hold());
            case DonationHoldLifted it -> holds.remove(it.hold());
            default -> {}
        }
    }

    /** A concession is proposed and granted by whoever did it; a declined one is nobody's word. */
    void note(ConcessionEvent event, Actor by) {
        switch (event) {
            case ConcessionEvent.ConcessionProposed _ -> {
                signed.clear();
                signed.add(by);
            }
            case ConcessionEvent.ConcessionGranted _ -> signed.add(by);
            case ConcessionEvent.ConcessionDeclined _ -> signed.clear();
        }
    }

    void note(ComponentEvent event, Instant at) {
        switch (event) {
            case ComponentLabelled label -> onItsLabel = Optional.of(label.group());
            case ComponentReleased release -> released(release, at);
            case ComponentDespatched _ -> despatched(at);
            default -> {}
        }
    }

    /** Of the last piece of paper: whether somebody has read it and it was right. */
    void note(LabelEvent event) {
        scannedBack = event instanceof LabelVerified;
    }

    private void despatched(Instant at) {
        left = true;
        wrong.addAll(against(at));
        if (!scannedBack) wrong.add("left with a label that was not scanned back");
    }

    private void released(ComponentReleased event, Instant at) {
        releases++;
        if (event.concession() != null) conceded++;
        wrong.addAll(against(at));
        if (releases > 1) wrong.add("released twice");
    }

    /** Why the unit may not leave, or bear a label as if it might; empty when it may. */
    List<String> against(Instant at) {
        var against = new ArrayList<String>();
        for (var test : Replicas.TESTS) missing(test).ifPresent(against::add);
        if (!groupIsCertain()) against.add("the group is not certain: " + groups);
        if (!holds.isEmpty()) against.add("on hold: " + holds);
        if (!at.isBefore(EXPIRY)) against.add("expired at " + at);
        if (!received) against.add("never received");
        if (!centre.guarded() && !isNegative(oneMore)) against.add(Centre.ONE_MORE + ": " + oneMore);
        if (!groups.stream().map(Seen::group).allMatch(group -> onItsLabel.equals(Optional.of(group))))
            against.add("its label says " + onItsLabel);
        if (!centre.isWithinSpecification() && signed.size() < 2)
            against.add("outside its specification by the word of one");
        return against;
    }

    /** Of two initial tests both count: reactive once is reactive here, as nothing is repeated in this model. */
    private Optional<String> missing(MandatoryTest test) {
        var counting = results.stream()
                .filter(each -> each.test() == test && !voided.contains(each.batch()))
                .toList();
        if (counting.isEmpty()) return Optional.of(test + " has no result that counts");
        return counting.stream().anyMatch(each -> each.result() == TestResult.REACTIVE)
                ? Optional.of(test + " is reactive")
                : Optional.empty();
    }

    private static boolean isNegative(List<TestResult> results) {
        return !results.isEmpty() && !results.contains(TestResult.REACTIVE);
    }

    /** What the determinations say, as far as they go. */
    String group() {
        if (groupIsCertain()) return "certain";
        return groups.stream().map(Seen::group).distinct().count() > 1 ? "disagreeing" : "determined once or never";
    }

    private boolean groupIsCertain() {
        return groups.stream().map(Seen::group).distinct().count() == 1
                && groups.stream().map(Seen::determination).distinct().count() == 2;
    }

    boolean released() {
        return releases > 0;
    }

    boolean left() {
        return left;
    }

    boolean conceded() {
        return conceded > 0;
    }
}
