package org.bloodstream.production.component.domain;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.production.storage.domain.Unfitness;

/** What stands against a component itself. */
public sealed interface ComponentObjection extends Objection {

    record ComponentUnknown(ComponentId component) implements ComponentObjection {
        @Override
        public String code() {
            return "component-unknown";
        }

        @Override
        public String message() {
            return "No component %s was made here: check donation number and product code.".formatted(component);
        }
    }

    /** Autologous or directed: in nobody's free stock, in no order and no pool. */
    record ForNamedRecipient(ComponentId component) implements ComponentObjection {
        /** By its code alone; none of a unit for whoever needs it. */
        public static Stream<ForNamedRecipient> of(ComponentId component) {
            return component.product().isForNamedRecipient()
                    ? Stream.of(new ForNamedRecipient(component))
                    : Stream.empty();
        }

        @Override
        public String code() {
            return "unit-for-named-recipient";
        }

        @Override
        public String message() {
            return "%s was given for one patient alone: it goes to the hospital that asked for it, and nowhere else."
                    .formatted(component);
        }
    }

    record ComponentAlreadyLabelled() implements ComponentObjection {
        @Override
        public String code() {
            return "component-already-labelled";
        }

        @Override
        public String message() {
            return "This component carries its final label: a second one is never printed.";
        }
    }

    record ComponentNotLabelled() implements ComponentObjection {
        @Override
        public String code() {
            return "component-not-labelled";
        }

        @Override
        public String message() {
            return "The final label is missing: label the component first.";
        }
    }

    record LabelGroupDiffers(BloodGroup label, BloodGroup confirmed) implements ComponentObjection {
        @Override
        public String code() {
            return "label-group-differs";
        }

        @Override
        public String message() {
            return "The label says %s, the laboratory %s: quarantine the component and call the serology lead."
                    .formatted(label, confirmed);
        }
    }

    record LabelDiffers() implements ComponentObjection {
        @Override
        public String code() {
            return "label-differs";
        }

        @Override
        public String message() {
            return "The label's number, product or expiry is not the record's: quarantine the component.";
        }
    }

    record ComponentExpired(Instant expiresAt) implements ComponentObjection {
        @Override
        public String code() {
            return "component-expired";
        }

        @Override
        public String message() {
            return "The component has expired: discard it.";
        }
    }

    record ComponentAlreadyReleased() implements ComponentObjection {
        @Override
        public String code() {
            return "component-already-released";
        }

        @Override
        public String message() {
            return "This component has been released before.";
        }
    }

    record ComponentNotReleased() implements ComponentObjection {
        @Override
        public String code() {
            return "component-not-released";
        }

        @Override
        public String message() {
            return "The component is in quarantine: it must be released before it gets its label on paper or leaves.";
        }
    }

    record ComponentDiscarded(List<Unfitness> unfit) implements ComponentObjection {
        public ComponentDiscarded {
            unfit = List.copyOf(unfit);
        }

        @Override
        public String code() {
            return "component-discarded";
        }

        @Override
        public String message() {
            return "The component was discarded after it had left: nobody may be given it.";
        }
    }

    record ComponentAlreadyDespatched(OdsCode hospital, String despatch) implements ComponentObjection {
        @Override
        public String code() {
            return "component-already-despatched";
        }

        @Override
        public String message() {
            return "This component has left for %s with %s.".formatted(hospital, despatch);
        }
    }

    record ComponentDiscardedHere(DiscardReason reason) implements ComponentObjection {
        @Override
        public String code() {
            return "component-discarded";
        }

        @Override
        public String message() {
            return "This unit was discarded: it is for nobody any more.";
        }
    }

    /** @param became what has to be used instead; the component itself where the code stays */
    record ComponentAlreadyGivenBack(ComponentId became) implements ComponentObjection {
        @Override
        public String code() {
            return "component-given-back";
        }

        @Override
        public String message() {
            return "This pack was given back to the free stock, and its label no longer holds. It is now %s: use that label."
                    .formatted(became);
        }
    }

    record ComponentAlreadyModified(List<ComponentId> became) implements ComponentObjection {
        public ComponentAlreadyModified {
            became = List.copyOf(became);
        }

        @Override
        public String code() {
            return "component-modified";
        }

        @Override
        public String message() {
            return "This pack was modified, and its label no longer holds. It is now %s: use that label."
                    .formatted(became.stream().map(ComponentId::value).collect(Collectors.joining(", ")));
        }
    }
}
