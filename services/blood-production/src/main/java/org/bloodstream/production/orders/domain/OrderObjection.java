package org.bloodstream.production.orders.domain;

import java.time.Instant;
import java.util.Locale;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.compatibility.Requirement;
import org.bloodstream.blood.group.Antigen;
import org.bloodstream.blood.isbt128.ComponentId;

/** What stands against a command on an order. */
public sealed interface OrderObjection extends Objection {

    /** There is none, or it is another hospital's: which of the two is not told. */
    record OrderUnknown() implements OrderObjection {
        @Override
        public String code() {
            return "order-unknown";
        }

        @Override
        public String message() {
            return "No order of this number stands for your organisation: check the number.";
        }
    }

    /** The caller's token names no hospital. */
    record NoHospital() implements OrderObjection {
        @Override
        public String code() {
            return "no-hospital";
        }

        @Override
        public String message() {
            return "Only a hospital orders blood, and your sign-on names none: ask who manages it.";
        }
    }

    record NeededInThePast(Instant neededBy) implements OrderObjection {
        @Override
        public String code() {
            return "needed-in-the-past";
        }

        @Override
        public String message() {
            return "The time by which the units are needed has passed: give a later one, or none.";
        }
    }

    /** It is matched to one patient, whom an order does not name, or it is everybody's. */
    record RequirementNotOrdered(int line, Requirement requirement) implements OrderObjection {
        @Override
        public String code() {
            return "requirement-not-ordered";
        }

        @Override
        public String message() {
            return "Line %d: %s cannot be ordered for stock. Telephone the blood service."
                    .formatted(line, requirement.name().toLowerCase(Locale.ROOT).replace('_', ' '));
        }
    }

    /** A and B and D are the group's, an antigen that is not listed has no name here, and only red cells have any. */
    record AntigenNotOrdered(int line, Antigen antigen) implements OrderObjection {
        @Override
        public String code() {
            return "antigen-not-ordered";
        }

        @Override
        public String message() {
            return "Line %d: %s cannot be ordered absent. The group says ABO and RhD, and only red cells are typed."
                    .formatted(line, antigen.symbol());
        }
    }

    record OrderClosed(OrderStatus status) implements OrderObjection {
        @Override
        public String code() {
            return "order-closed";
        }

        @Override
        public String message() {
            return "Nothing more is done for this order: it is %s."
                    .formatted(status.name().toLowerCase(Locale.ROOT));
        }
    }

    record OrderUnderWay(int gone) implements OrderObjection {
        @Override
        public String code() {
            return "order-under-way";
        }

        @Override
        public String message() {
            return "%d of its units have left, so it is not cancelled: lower the quantities of what is still missing."
                    .formatted(gone);
        }
    }

    record UnitsAllocated(int units) implements OrderObjection {
        @Override
        public String code() {
            return "units-allocated";
        }

        @Override
        public String message() {
            return "%d of its units are allocated, so no message cancels it: cancel it in the portal, or telephone the blood service."
                    .formatted(units);
        }
    }

    record LineUnknown(int line) implements OrderObjection {
        @Override
        public String code() {
            return "line-unknown";
        }

        @Override
        public String message() {
            return "The order has no line %d.".formatted(line);
        }
    }

    /** @param kept units that are allocated to the line, have left or have arrived */
    record QuantityBelowKept(int line, int quantity, int kept) implements OrderObjection {
        @Override
        public String code() {
            return "quantity-below-kept";
        }

        @Override
        public String message() {
            return "%d units answer line %d already: ask the blood service to take some out before it is lowered to %d."
                    .formatted(kept, line, quantity);
        }
    }

    record NothingLeft() implements OrderObjection {
        @Override
        public String code() {
            return "nothing-left";
        }

        @Override
        public String message() {
            return "Nothing would be left of the order: cancel it.";
        }
    }

    record UnitNotOfThisOrder(ComponentId component) implements OrderObjection {
        @Override
        public String code() {
            return "unit-not-of-this-order";
        }

        @Override
        public String message() {
            return "%s is not allocated to this order: put it back and pick the unit on the list.".formatted(component);
        }
    }

    record UnitAlreadyPicked(ComponentId component) implements OrderObjection {
        @Override
        public String code() {
            return "unit-already-picked";
        }

        @Override
        public String message() {
            return "%s has been picked.".formatted(component);
        }
    }

    record UnitGone(ComponentId component) implements OrderObjection {
        @Override
        public String code() {
            return "unit-gone";
        }

        @Override
        public String message() {
            return "%s has left for the hospital.".formatted(component);
        }
    }

    record NothingPicked() implements OrderObjection {
        @Override
        public String code() {
            return "nothing-picked";
        }

        @Override
        public String message() {
            return "No unit of this order has been picked: pick by scan before it is despatched.";
        }
    }

    record NothingUnderWay() implements OrderObjection {
        @Override
        public String code() {
            return "nothing-under-way";
        }

        @Override
        public String message() {
            return "No unit of this order is on its way.";
        }
    }

    record NothingMissing() implements OrderObjection {
        @Override
        public String code() {
            return "nothing-missing";
        }

        @Override
        public String message() {
            return "Nothing is missing: there is nothing to wait for.";
        }
    }

    record AlreadyBackOrdered(Instant since) implements OrderObjection {
        @Override
        public String code() {
            return "already-back-ordered";
        }

        @Override
        public String message() {
            return "What is missing is on back-order already.";
        }
    }
}
