package org.bloodstream.production.release.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.production.ADonation.BELFAST;
import static org.bloodstream.production.ADonation.CATALOGUE;
import static org.bloodstream.production.ADonation.COLLECTED;
import static org.bloodstream.production.ADonation.EXPIRY;
import static org.bloodstream.production.ADonation.NOW;
import static org.bloodstream.production.ADonation.NO_PROMISE;
import static org.bloodstream.production.ADonation.NUMBER;
import static org.bloodstream.production.ADonation.O_POSITIVE;
import static org.bloodstream.production.ADonation.PACK;
import static org.bloodstream.production.ADonation.RED_CELLS;
import static org.bloodstream.production.ADonation.SPECIFICATIONS;
import static org.bloodstream.production.ADonation.goodEvents;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.production.ADonation;
import org.bloodstream.production.component.domain.Component;
import org.bloodstream.production.component.domain.Component.Processed;
import org.bloodstream.production.component.domain.ComponentEvent;
import org.bloodstream.production.component.domain.ComponentMade.ComponentProcessed;
import org.bloodstream.production.component.domain.ComponentSupplied.ComponentDespatched;
import org.bloodstream.production.component.domain.ReleaseDecided;
import org.bloodstream.production.concession.domain.Concession;
import org.bloodstream.production.concession.domain.ConcessionEvent;
import org.bloodstream.production.concession.domain.ConcessionEvent.ConcessionProposed;
import org.bloodstream.production.donation.domain.Determination;
import org.bloodstream.production.donation.domain.DonationEvent;
import org.bloodstream.production.donation.domain.DonationEvent.DonationReceived;
import org.bloodstream.production.donation.domain.DonationEvent.GroupDetermined;
import org.bloodstream.production.donation.domain.DonationEvent.TestResultRecorded;
import org.bloodstream.production.donation.domain.DonationInProduction;
import org.bloodstream.production.donation.domain.MandatoryTest;
import org.bloodstream.production.donation.domain.TestResult;
import org.bloodstream.production.printing.domain.PrintingCase;
import org.bloodstream.production.printing.domain.PrintingOutcome.Printable;
import org.bloodstream.production.printing.domain.PrintingPolicy;
import org.bloodstream.production.verification.domain.LabelEvent;
import org.bloodstream.production.verification.domain.LabelStanding;
import org.bloodstream.production.verification.domain.LabelStanding.Verified;

/**
 * Several replicas of the service work on one pack and its donation. Each reads, decides by the rules, and commits later or
 * never; of two that decided on the same version of a subject the journal takes the first. That a replica also locks the
 * donation is left out here, on purpose: the versions alone must keep a unit safe. What was found of its label is a subject of its
 * own, so that a despatch has the component's row to ask: it says as well whether the label was scanned back.
 */
final class Replicas {
    static final List<MandatoryTest> TESTS = List.of(MandatoryTest.HBSAG, MandatoryTest.HIV_RNA);
    static final int HOW_MANY = 3;

    /** What a replica has read, with the version of each subject. */
    record Read(
            DonationInProduction donation,
            int donationVersion,
            Component pack,
            int packVersion,
            Optional<Concession> concession,
            int concessionVersion,
            List<LabelEvent> labels,
            Centre centre) {
        LabelStanding label() {
            return LabelStanding.of(pack, labels);
        }

        ReleaseDecided decide(Instant at) {
            var release = release(at);
            var objections = centre.rules().stream()
                    .<Objection>flatMap(rule -> rule.objections(release))
                    .toList();
            return ReleaseDecision.decide(release, objections, null);
        }

        ReleaseCase release(Instant at) {
            return new ReleaseCase(
                    donation, centre.panels(donation), pack, NO_PROMISE, CATALOGUE, SPECIFICATIONS, BELFAST, at);
        }
    }

    /** With everything done that its release needs, but for its own decision. */
    static Replicas ready(boolean journalComparesVersions) {
        var replicas = new Replicas(new Centre(284, journalComparesVersions, true, ReleasePolicy.CURRENT));
        for (var work : List.of(
                new Work.Group(Determination.FIRST, O_POSITIVE),
                new Work.Group(Determination.SECOND, O_POSITIVE),
                new Work.Label(O_POSITIVE),
                new Work.Report(MandatoryTest.HBSAG, TestResult.NEGATIVE, 1),
                new Work.Report(MandatoryTest.HIV_RNA, TestResult.NEGATIVE, 2))) replicas.wholly(work);
        return replicas;
    }

    private record Working(Work work, Read read, Instant at) {}

    final Notebook notebook;
    private final Centre centre;
    private final Map<Integer, Working> working = new HashMap<>();
    private Instant now = NOW;
    private Read store;

    Replicas(Centre centre) {
        this.notebook = new Notebook(centre);
        this.centre = centre;
        var origin = new ComponentProcessed(
                PACK,
                NUMBER,
                RED_CELLS,
                ComponentKind.RED_CELLS,
                centre.volumeMl(),
                COLLECTED,
                NOW,
                EXPIRY,
                SPECIFICATIONS);
        var donation = ADonation.of(goodEvents().filter(this::isThereBefore));
        this.store = new Read(donation, 1, new Processed(origin), 1, Optional.empty(), 0, List.of(), centre);
    }

    /** Two tests and both determinations of the group are still to be done. */
    private boolean isThereBefore(Object event) {
        return !(event instanceof GroupDetermined)
                && !(event instanceof DonationReceived && !centre.guarded())
                && !(event instanceof TestResultRecorded result && TESTS.contains(result.test()));
    }

    void begin(int replica, Work work) {
        working.putIfAbsent(replica, new Working(work, store, now));
    }

    void commit(int replica) {
        var done = working.remove(replica);
        if (done != null) {
            var writes = new Writes();
            done.work().decide(done.read(), done.at(), writes);
            append(done, writes);
        }
    }

    /** A replica that dies before its commit has done nothing. */
    void crash(int replica) {
        working.remove(replica);
    }

    void wholly(Work work) {
        begin(HOW_MANY, work);
        commit(HOW_MANY);
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    void assertNothingWrong() {
        assertThat(notebook.wrong).isEmpty();
    }

    /** Whatever came up since its release: a final label looks as if the pack may be given. */
    void assertNothingUnsafeIsPrinted() {
        var printing = PrintingPolicy.decide(
                new PrintingCase(store.donation(), store.pack(), store.label(), CATALOGUE, BELFAST, now));
        if (printing instanceof Printable) assertThat(notebook.against(now)).isEmpty();
    }

    private void append(Working done, Writes writes) {
        if (centre.journalComparesVersions() && isStale(done.read(), writes)) return;
        var donation = store.donation();
        for (var event : writes.donation) {
            donation = donation.apply(event);
            notebook.note(event);
        }
        writes.concession.ifPresent(event -> notebook.note(event, writes.by.orElseThrow()));
        var pack = store.pack();
        writes.label.ifPresent(notebook::note);
        for (var event : writes.pack) {
            notebook.note(event, done.at());
            pack = applied(pack, event);
        }
        store = new Read(
                donation,
                store.donationVersion() + writes.donation.size(),
                pack,
                store.packVersion() + writes.pack.size(),
                concession(writes),
                store.concessionVersion() + (writes.concession.isPresent() ? 1 : 0),
                Stream.concat(store.labels().stream(), writes.label.stream()).toList(),
                centre);
    }

    private boolean isStale(Read read, Writes writes) {
        return (!writes.donation.isEmpty() && read.donationVersion() != store.donationVersion())
                || (!writes.pack.isEmpty() && read.packVersion() != store.packVersion())
                || (writes.concession.isPresent() && read.concessionVersion() != store.concessionVersion())
                || (writes.label.isPresent()
                        && read.labels().size() != store.labels().size())
                || (writes.pack.stream().anyMatch(ComponentDespatched.class::isInstance)
                        && !(store.label() instanceof Verified));
    }

    /** Where versions are not compared, what can not follow is let pass: the notebook says what is wrong with it. */
    private Component applied(Component pack, ComponentEvent event) {
        try {
            return pack.apply(event);
        } catch (IllegalStateException impossible) {
            if (centre.journalComparesVersions()) throw impossible;
            return pack;
        }
    }

    private Optional<Concession> concession(Writes writes) {
        return writes.concession
                .map(event -> event instanceof ConcessionProposed proposed
                        ? new Concession(proposed, writes.by.orElseThrow())
                        : store.concession().orElseThrow().apply(event))
                .or(store::concession);
    }

    /** What a replica wants to append, all of it or nothing. */
    static final class Writes {
        final List<DonationEvent> donation = new ArrayList<>();
        final List<ComponentEvent> pack = new ArrayList<>();
        Optional<ConcessionEvent> concession = Optional.empty();
        Optional<Actor> by = Optional.empty();
        Optional<LabelEvent> label = Optional.empty();
    }
}
