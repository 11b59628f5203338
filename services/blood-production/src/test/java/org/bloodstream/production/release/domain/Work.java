package org.bloodstream.production.release.domain;

import static org.bloodstream.production.ADonation.BELFAST;
import static org.bloodstream.production.ADonation.EXPIRY;
import static org.bloodstream.production.ADonation.NUMBER;
import static org.bloodstream.production.ADonation.PACK;
import static org.bloodstream.production.ADonation.RED_CELLS;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.isbt128.Message;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.blood.organisation.Site;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.blood.staff.Signature;
import org.bloodstream.production.ADonation;
import org.bloodstream.production.component.domain.Component;
import org.bloodstream.production.component.domain.ComponentEvent.ComponentLabelled;
import org.bloodstream.production.component.domain.PrintedLabel;
import org.bloodstream.production.component.domain.ReleaseDecided.ComponentReleased;
import org.bloodstream.production.concession.domain.Concession;
import org.bloodstream.production.concession.domain.ConcessionDecision;
import org.bloodstream.production.concession.domain.ConcessionDecision.Granted;
import org.bloodstream.production.concession.domain.ConcessionDecision.Proposed;
import org.bloodstream.production.concession.domain.ConcessionGround;
import org.bloodstream.production.concession.domain.ConcessionPolicy;
import org.bloodstream.production.despatch.domain.DespatchOutcome.Gone;
import org.bloodstream.production.despatch.domain.DespatchPolicy;
import org.bloodstream.production.despatch.domain.Destination;
import org.bloodstream.production.donation.domain.Determination;
import org.bloodstream.production.donation.domain.DonationEvent.AssayResultReported;
import org.bloodstream.production.donation.domain.DonationEvent.DiscretionaryResultRecorded;
import org.bloodstream.production.donation.domain.DonationEvent.DonationHeld;
import org.bloodstream.production.donation.domain.DonationEvent.DonationHoldLifted;
import org.bloodstream.production.donation.domain.DonationEvent.DonationReceived;
import org.bloodstream.production.donation.domain.DonationEvent.GroupDetermined;
import org.bloodstream.production.donation.domain.DonationEvent.TestResultsVoided;
import org.bloodstream.production.donation.domain.DonationInProduction;
import org.bloodstream.production.donation.domain.HoldKind;
import org.bloodstream.production.donation.domain.LiftGround;
import org.bloodstream.production.donation.domain.MandatoryTest;
import org.bloodstream.production.donation.domain.TestResult;
import org.bloodstream.production.donation.domain.TestStep;
import org.bloodstream.production.hold.domain.AssayRecording;
import org.bloodstream.production.hold.domain.Finding;
import org.bloodstream.production.hold.domain.Lifting;
import org.bloodstream.production.hold.domain.Lifting.Lifted;
import org.bloodstream.production.hold.domain.Placing;
import org.bloodstream.production.hold.domain.Placing.Placed;
import org.bloodstream.production.labelling.domain.LabellingOutcome.Printed;
import org.bloodstream.production.labelling.domain.LabellingPolicy;
import org.bloodstream.production.release.domain.Replicas.Read;
import org.bloodstream.production.release.domain.Replicas.Writes;
import org.bloodstream.production.verification.domain.ReprintGround;
import org.bloodstream.production.verification.domain.ReprintOutcome.Ordered;
import org.bloodstream.production.verification.domain.ScannedPack;
import org.bloodstream.production.verification.domain.VerificationOutcome;
import org.bloodstream.production.verification.domain.VerificationPolicy;

/** A command as the service carries it out: what was read goes in, what is to be appended comes out. */
sealed interface Work {
    Actor TESTER = new Actor("testing-scientist");

    void decide(Read read, Instant at, Writes writes);

    record Report(MandatoryTest test, TestResult result, int batch) implements Work {
        @Override
        public void decide(Read read, Instant at, Writes writes) {
            if (read.donation().tests().isVoid(new UUID(0, batch))) return;
            follow(
                    AssayRecording.of(
                            read.donation(),
                            new AssayResultReported(
                                    NUMBER,
                                    test,
                                    TestStep.INITIAL,
                                    result,
                                    new UUID(0, batch),
                                    "RUN-" + batch,
                                    "ALINITY-1",
                                    null,
                                    at)),
                    read,
                    at,
                    writes);
        }
    }

    record DeclareVoid(MandatoryTest test, int batch) implements Work {
        @Override
        public void decide(Read read, Instant at, Writes writes) {
            follow(
                    AssayRecording.of(read.donation(), new TestResultsVoided(NUMBER, test, new UUID(0, batch), at)),
                    read,
                    at,
                    writes);
        }
    }

    record Group(Determination determination, BloodGroup group) implements Work {
        @Override
        public void decide(Read read, Instant at, Writes writes) {
            var event = new GroupDetermined(NUMBER, group, null, determination, "NEO-1", at);
            var after = read.donation().apply(event);
            writes.donation.add(event);
            Finding.in(event, after).ifPresent(found -> hold(found, after, read, at, writes));
        }
    }

    record Hold(int number) implements Work {
        @Override
        public void decide(Read read, Instant at, Writes writes) {
            place(
                    new DonationHeld(NUMBER, new UUID(1, number), HoldKind.PDI, at, at, ADonation.DONOR_CARER),
                    read.donation(),
                    read,
                    writes);
        }
    }

    /** A quality officer tries every open hold. */
    record LiftAll() implements Work {
        @Override
        public void decide(Read read, Instant at, Writes writes) {
            var donation = read.donation();
            for (var held : donation.holds().open()) {
                var lift = new DonationHoldLifted(NUMBER, held.hold(), LiftGround.ASSESSED_AS_SAFE, at, at);
                if (Lifting.decide(donation, List.of(read.pack()), lift, ADonation.officer())
                        instanceof Lifted lifted) {
                    donation = donation.apply(lifted.event());
                    writes.donation.add(lifted.event());
                    writes.pack.addAll(lifted.components());
                }
            }
        }
    }

    record Receive() implements Work {
        @Override
        public void decide(Read read, Instant at, Writes writes) {
            if (read.donation().receiptObjections().findAny().isPresent())
                writes.donation.add(new DonationReceived(NUMBER, new Site("BELFAST"), at));
        }
    }

    /** The test that the panel asks besides. */
    record ReportOneMore(TestResult result) implements Work {
        @Override
        public void decide(Read read, Instant at, Writes writes) {
            writes.donation.add(
                    new DiscretionaryResultRecorded(NUMBER, Centre.ONE_MORE, result, "RUN-9", "ALINITY-1", at));
        }
    }

    /** @param written on it where nobody asks the rules */
    record Label(BloodGroup written) implements Work {
        @Override
        public void decide(Read read, Instant at, Writes writes) {
            if (!read.centre().guarded() && read.pack() instanceof Component.Processed made)
                writes.pack.add(new ComponentLabelled(
                        PACK,
                        NUMBER,
                        RED_CELLS,
                        written,
                        EXPIRY,
                        PrintedLabel.of(made.origin(), written, BELFAST),
                        at));
            else if (LabellingPolicy.decide(read.donation(), read.pack(), BELFAST, at) instanceof Printed(var event))
                writes.pack.add(event);
        }
    }

    record Release() implements Work {
        @Override
        public void decide(Read read, Instant at, Writes writes) {
            if (read.decide(at) instanceof ComponentReleased released) writes.pack.add(released);
        }
    }

    /** @param written on the paper that is on the pack */
    record ScanBack(BloodGroup written) implements Work {
        @Override
        public void decide(Read read, Instant at, Writes writes) {
            var paper = PrintedLabel.of(read.pack().origin(), written, BELFAST);
            var scanned = new ScannedPack(NUMBER, Message.read(paper).structures());
            switch (VerificationPolicy.verify(read.pack(), read.label(), scanned, BELFAST, TESTER, at)) {
                case VerificationOutcome.Right(var event) -> writes.label = Optional.of(event);
                case VerificationOutcome.Wrong(var event) -> writes.label = Optional.of(event);
                case VerificationOutcome.StillRight _, VerificationOutcome.Refused _ -> {}
            }
        }
    }

    record Reprint() implements Work {
        @Override
        public void decide(Read read, Instant at, Writes writes) {
            if (VerificationPolicy.reprint(read.pack(), read.label(), ReprintGround.DAMAGED, TESTER, at)
                    instanceof Ordered(var event)) writes.label = Optional.of(event);
        }
    }

    record Despatch() implements Work {
        private static final Destination SITE_A = new Destination(new OdsCode("BHSCT"), new Site("SITE-A"));

        @Override
        public void decide(Read read, Instant at, Writes writes) {
            if (DespatchPolicy.decide(
                            read.donation(),
                            read.pack(),
                            read.label(),
                            Optional.empty(),
                            SITE_A,
                            Optional.empty(),
                            "DSP-00000001",
                            at)
                    instanceof Gone(var event)) writes.pack.add(event);
        }
    }

    record Propose(Actor by) implements Work {
        @Override
        public void decide(Read read, Instant at, Writes writes) {
            var waits = read.concession().filter(each -> each.state() == Concession.State.OPEN);
            if (waits.isEmpty())
                concede(
                        ConcessionPolicy.propose(
                                new UUID(2, read.concessionVersion()),
                                read.release(at),
                                ConcessionGround.SHORTAGE,
                                new Signature(by, at)),
                        by,
                        writes);
        }
    }

    record Grant(Actor by) implements Work {
        @Override
        public void decide(Read read, Instant at, Writes writes) {
            read.concession()
                    .ifPresent(concession -> concede(
                            ConcessionPolicy.grant(concession, read.release(at), new Signature(by, at)), by, writes));
        }
    }

    private static void concede(ConcessionDecision decision, Actor by, Writes writes) {
        switch (decision) {
            case Proposed(var event) -> {
                writes.concession = Optional.of(event);
                writes.by = Optional.of(by);
            }
            case Granted(var event, var unit) -> {
                writes.concession = Optional.of(event);
                writes.by = Optional.of(by);
                writes.pack.add(unit);
            }
            case ConcessionDecision.Declined _, ConcessionDecision.Refused _ -> {}
        }
    }

    private static void follow(AssayRecording recording, Read read, Instant at, Writes writes) {
        var donation = read.donation();
        for (var event : recording.events()) donation = donation.apply(event);
        writes.donation.addAll(recording.events());
        for (var found : recording.findings()) donation = hold(found, donation, read, at, writes);
    }

    private static DonationInProduction hold(
            Finding found, DonationInProduction donation, Read read, Instant at, Writes writes) {
        return place(
                new DonationHeld(NUMBER, found.hold(), HoldKind.TEST, found.at(), at, TESTER), donation, read, writes);
    }

    private static DonationInProduction place(
            DonationHeld held, DonationInProduction donation, Read read, Writes writes) {
        if (!read.centre().guarded() && held.kind() == HoldKind.TEST) return donation;
        if (!(Placing.decide(donation.holds(), List.of(read.pack()), held) instanceof Placed placed)) return donation;
        writes.donation.add(placed.event());
        writes.pack.addAll(placed.components());
        return donation.apply(placed.event());
    }
}
