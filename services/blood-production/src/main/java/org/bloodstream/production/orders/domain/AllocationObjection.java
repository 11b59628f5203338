package org.bloodstream.production.orders.domain;

import java.util.List;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.isbt128.ComponentId;

/** What stands against keeping the chosen units for an order, or against their going on being kept. */
public sealed interface AllocationObjection extends Objection {

    record NothingChosen() implements AllocationObjection {
        @Override
        public String code() {
            return "nothing-chosen";
        }

        @Override
        public String message() {
            return "No unit was chosen: nothing is allocated.";
        }
    }

    record MoreThanMissing(int line, int chosen, int missing) implements AllocationObjection {
        @Override
        public String code() {
            return "more-than-missing";
        }

        @Override
        public String message() {
            return "Line %d is short of %d units, and %d were chosen.".formatted(line, missing, chosen);
        }
    }

    record UnitChosenTwice(ComponentId component) implements AllocationObjection {
        @Override
        public String code() {
            return "unit-chosen-twice";
        }

        @Override
        public String message() {
            return "%s was chosen twice.".formatted(component);
        }
    }

    /** @param order the one that it is kept for, which may be this one */
    record UnitAlreadyAllocated(ComponentId component, OrderNumber order) implements AllocationObjection {
        @Override
        public String code() {
            return "unit-already-allocated";
        }

        @Override
        public String message() {
            return "%s is kept for %s.".formatted(component, order);
        }
    }

    /** @param codes of what stands against it leaving, as at a despatch */
    record UnitNotAvailable(ComponentId component, List<String> codes) implements AllocationObjection {
        @Override
        public String code() {
            return "unit-not-available";
        }

        @Override
        public String message() {
            return "%s may not leave (%s): choose another.".formatted(component, String.join(", ", codes));
        }
    }

    /** @param codes of what stands between the unit and the line */
    record UnitNotFit(int line, ComponentId component, List<String> codes) implements AllocationObjection {
        @Override
        public String code() {
            return "unit-not-fit";
        }

        @Override
        public String message() {
            return "%s does not answer line %d (%s): choose another."
                    .formatted(component, line, String.join(", ", codes));
        }
    }
}
