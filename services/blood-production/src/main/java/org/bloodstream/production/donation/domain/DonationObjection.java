package org.bloodstream.production.donation.domain;

import java.time.Instant;
import java.util.Set;
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
            return "The group needs two determinations of different runs that agree: wait for the outstanding one.";
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
}
