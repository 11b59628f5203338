package org.bloodstream.production.nonconformance.domain;

import org.bloodstream.blood.Objection;

/** Why a step of a non-conformance is not taken. */
public sealed interface NonConformanceObjection extends Objection {

    record NonConformanceUnknown(NonConformanceNumber nonConformance) implements NonConformanceObjection {
        @Override
        public String code() {
            return "non-conformance-unknown";
        }

        @Override
        public String message() {
            return "There is no %s: check the number.".formatted(nonConformance);
        }
    }

    record NonConformanceIsClosed() implements NonConformanceObjection {
        @Override
        public String code() {
            return "non-conformance-closed";
        }

        @Override
        public String message() {
            return "It is closed: open another one.";
        }
    }

    record RootCauseMissing() implements NonConformanceObjection {
        @Override
        public String code() {
            return "root-cause-missing";
        }

        @Override
        public String message() {
            return "Record the root cause first, or that none was found.";
        }
    }

    record ActionMissing() implements NonConformanceObjection {
        @Override
        public String code() {
            return "corrective-action-missing";
        }

        @Override
        public String message() {
            return "Nothing was done about it: assign an action first.";
        }
    }

    record ActionsOpen(int open) implements NonConformanceObjection {
        @Override
        public String code() {
            return "corrective-actions-open";
        }

        @Override
        public String message() {
            return "%d of its actions are not completed.".formatted(open);
        }
    }

    record ClosedByItsOpener() implements NonConformanceObjection {
        @Override
        public String code() {
            return "closed-by-its-opener";
        }

        @Override
        public String message() {
            return "Whoever opened it does not close it: somebody else judges whether it is put right.";
        }
    }

    record ClosedByAnOwner() implements NonConformanceObjection {
        @Override
        public String code() {
            return "closed-by-an-owner";
        }

        @Override
        public String message() {
            return "Whoever owned an action does not close it: somebody else judges whether it is put right.";
        }
    }

    record ActionUnknown(int action) implements NonConformanceObjection {
        @Override
        public String code() {
            return "corrective-action-unknown";
        }

        @Override
        public String message() {
            return "It has no action %d.".formatted(action);
        }
    }

    record ActionCompletedBefore(int action) implements NonConformanceObjection {
        @Override
        public String code() {
            return "corrective-action-completed";
        }

        @Override
        public String message() {
            return "Action %d was completed before.".formatted(action);
        }
    }

    record ActionOfAnother(int action) implements NonConformanceObjection {
        @Override
        public String code() {
            return "corrective-action-of-another";
        }

        @Override
        public String message() {
            return "Action %d has another owner: they record that it is done.".formatted(action);
        }
    }

    record DueInThePast() implements NonConformanceObjection {
        @Override
        public String code() {
            return "due-in-the-past";
        }

        @Override
        public String message() {
            return "An action is due today or later.";
        }
    }
}
