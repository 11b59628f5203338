package org.bloodstream.production.panel.domain;

import org.bloodstream.blood.Objection;

/** What stands against a unit because of what its product promises; the donation's other products may go. */
public sealed interface PromiseObjection extends Objection {
    Promise promise();

    record PromiseUntested(Promise promise) implements PromiseObjection {
        @Override
        public String code() {
            return "promise-untested";
        }

        @Override
        public String message() {
            return "This product promises to be negative for %s, and nothing says so yet: test the donation for it."
                    .formatted(promise);
        }
    }

    record PromiseBroken(Promise promise) implements PromiseObjection {
        @Override
        public String code() {
            return "promise-broken";
        }

        @Override
        public String message() {
            return "This product promises to be negative for %s, and it was found: the unit can not be given as this product."
                    .formatted(promise);
        }
    }
}
