package org.bloodstream.production.returns.domain;

import org.bloodstream.blood.Objection;
import org.bloodstream.blood.isbt128.ComponentId;

/** What stands against a command on a return. */
public sealed interface ReturnObjection extends Objection {

    /** There is none, or it is another hospital's: which of the two is not told. */
    record ReturnUnknown() implements ReturnObjection {
        @Override
        public String code() {
            return "return-unknown";
        }

        @Override
        public String message() {
            return "No return of this number stands for your organisation: check the number.";
        }
    }

    record ReturnEnded(ReturnNumber number) implements ReturnObjection {
        @Override
        public String code() {
            return "return-ended";
        }

        @Override
        public String message() {
            return "%s has been received or withdrawn: nothing more is done for it.".formatted(number);
        }
    }

    record UnitOfAnotherReturn(ComponentId scanned, ComponentId declared) implements ReturnObjection {
        @Override
        public String code() {
            return "unit-of-another-return";
        }

        @Override
        public String message() {
            return "%s was scanned, and %s was declared: find the return of this unit.".formatted(scanned, declared);
        }
    }
}
