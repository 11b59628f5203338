package org.bloodstream.production.donation.domain;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.group.GroupDiscrepancy;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.organisation.Site;

/** What stands against a donation, and so against every component made from it. */
public sealed interface DonationObjection extends Objection {

    record DonationUnknown(DonationNumber donation) implements DonationObjection {
        @Override
        public String code() {
            return "donation-unknown";
        }

        @Override
        public String message() {
            return "%s is not known here yet: word of its collection may be on its way. Try again in a minute, then ask the session."
                    .formatted(donation.printed());
        }
    }

    record DonationWithoutPack(DonationNumber donation) implements DonationObjection {
        @Override
        public String code() {
            return "donation-without-pack";
        }

        @Override
        public String message() {
            return "%s was given to samples alone: there is no pack of it. Put what bears this number aside, and ask the session."
                    .formatted(donation.printed());
        }
    }

    record DonationNotReceived() implements DonationObjection {
        @Override
        public String code() {
            return "donation-not-received";
        }

        @Override
        public String message() {
            return "The pack has not been received at a processing site: scan it in first.";
        }
    }

    record DonationAlreadyReceived(Site site) implements DonationObjection {
        @Override
        public String code() {
            return "donation-already-received";
        }

        @Override
        public String message() {
            return "This donation was received at %s before: check for a second pack with the same number."
                    .formatted(site);
        }
    }

    record TestOutstanding(MandatoryTest test) implements DonationObjection {
        @Override
        public String code() {
            return "test-outstanding";
        }

        @Override
        public String message() {
            return "%s has no result yet: wait for the analyser or repeat the test.".formatted(test);
        }
    }

    record TestReactive(MandatoryTest test) implements DonationObjection {
        @Override
        public String code() {
            return "test-reactive";
        }

        @Override
        public String message() {
            return "%s is reactive: keep every component of this donation in quarantine and follow the reactive procedure."
                    .formatted(test);
        }
    }

    /** @param repeats that are still needed, 1 or 2 */
    record RepeatOutstanding(MandatoryTest test, int repeats) implements DonationObjection {
        @Override
        public String code() {
            return "test-initially-reactive";
        }

        @Override
        public String message() {
            return "%s was reactive once: repeat the same sample in duplicate, %s to come.".formatted(test, repeats);
        }
    }

    record PoolUnresolved(MandatoryTest test) implements DonationObjection {
        @Override
        public String code() {
            return "test-pool-reactive";
        }

        @Override
        public String message() {
            return "A pool that this sample is in is reactive for %s: test the sample alone.".formatted(test);
        }
    }

    record DiscretionaryTestOutstanding(DiscretionaryTest test) implements DonationObjection {
        @Override
        public String code() {
            return "test-outstanding";
        }

        @Override
        public String message() {
            return "%s is needed of this donation and has no result yet.".formatted(test);
        }
    }

    record DiscretionaryTestReactive(DiscretionaryTest test) implements DonationObjection {
        @Override
        public String code() {
            return "test-reactive";
        }

        @Override
        public String message() {
            return "%s is reactive: keep every component of this donation in quarantine and follow the reactive procedure."
                    .formatted(test);
        }
    }

    record TestNotOnPanel(DiscretionaryTest test) implements DonationObjection {
        @Override
        public String code() {
            return "test-not-on-panel";
        }

        @Override
        public String message() {
            return "%s is not on the testing panel, so nobody runs it here: ask the quality officer.".formatted(test);
        }
    }

    /** @param component the pack that the sample was of */
    record BacteriaGrew(ComponentId component) implements DonationObjection {
        @Override
        public String code() {
            return "bacteria-grew";
        }

        @Override
        public String message() {
            return "Bacteria grew in a culture of %s: keep every pack of its donations, and see the recalls answered."
                    .formatted(component.value());
        }
    }

    record TestNotRepeatReactive(MandatoryTest test) implements DonationObjection {
        @Override
        public String code() {
            return "test-not-repeat-reactive";
        }

        @Override
        public String message() {
            return "%s of this donation is not repeat reactive, so there is nothing to confirm: check the number."
                    .formatted(test);
        }
    }

    record ConfirmedBefore(MandatoryTest test, ConfirmatoryResult result) implements DonationObjection {
        @Override
        public String code() {
            return "test-confirmed-before";
        }

        @Override
        public String message() {
            return "The reference laboratory's result of %s was recorded before, as %s: ask the quality officer."
                    .formatted(test, result);
        }
    }

    record GroupNotConfirmed(Set<Determination> outstanding) implements DonationObjection {
        @Override
        public String code() {
            return "group-not-confirmed";
        }

        @Override
        public String message() {
            return "The group needs two determinations that agree: wait for the outstanding one.";
        }
    }

    /** @param discrepancies each has a code and words of its own, see {@link GroupDiscrepancy} */
    record GroupDiscrepant(Set<GroupDiscrepancy.Kind> discrepancies, Set<BloodGroup> groups)
            implements DonationObjection {
        @Override
        public String code() {
            return "group-discrepant";
        }

        @Override
        public String message() {
            return "The group is discrepant: keep every component and determine it twice again, then a quality officer resolves it.";
        }
    }

    record GroupNotDiscrepant() implements DonationObjection {
        @Override
        public String code() {
            return "group-not-discrepant";
        }

        @Override
        public String message() {
            return "No discrepancy of this donation's group is open: read the list again.";
        }
    }

    /** Resolving rests on a new test, and on nothing but its group. */
    record GroupNotDeterminedAgain(BloodGroup group) implements DonationObjection {
        @Override
        public String code() {
            return "group-not-determined-again";
        }

        @Override
        public String message() {
            return "The last determinations since the discrepancy are not a FIRST and a SECOND of %s: determine the group twice again."
                    .formatted(group);
        }
    }

    /** No pack is labelled twice. */
    record PackBearsAnotherGroup(BloodGroup labelled) implements DonationObjection {
        @Override
        public String code() {
            return "pack-bears-another-group";
        }

        @Override
        public String message() {
            return "A pack of this donation is labelled %s, so the hold stays: discard what is here and see the recalls answered."
                    .formatted(labelled);
        }
    }

    /** Stops labelling, release and despatch of every component of the donation. */
    record DonationOnHold(HoldKind kind, Instant since) implements DonationObjection {
        @Override
        public String code() {
            return "donation-on-hold";
        }

        @Override
        public String message() {
            return "The donation is on hold (%s): keep every component of it and ask the quality officer."
                    .formatted(kind.inWords());
        }
    }

    record HoldUnknown(UUID hold) implements DonationObjection {
        @Override
        public String code() {
            return "hold-unknown";
        }

        @Override
        public String message() {
            return "There is no such hold on this donation: look at the list of open holds.";
        }
    }

    record HoldRestsOnAResult(UUID hold) implements DonationObjection {
        @Override
        public String code() {
            return "hold-rests-on-a-result";
        }

        @Override
        public String message() {
            return "A test that is not negative or a discrepant group holds this donation: no decision lifts that. A discrepant group is resolved, what is void is tested again; of a reactive result discard what is here and see the recalls answered.";
        }
    }

    record HoldAlreadyLifted(UUID hold) implements DonationObjection {
        @Override
        public String code() {
            return "hold-already-lifted";
        }

        @Override
        public String message() {
            return "This hold has been lifted before.";
        }
    }
}
