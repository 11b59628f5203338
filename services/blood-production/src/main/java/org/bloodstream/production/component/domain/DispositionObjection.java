package org.bloodstream.production.component.domain;

import java.util.List;
import java.util.stream.Collectors;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.isbt128.ProductCode;

/** What a value outside its limits stands against, and what stands against deciding on it. */
public sealed interface DispositionObjection extends Objection {

    record DispositionOutstanding(List<OutsideLimits> outside) implements DispositionObjection {
        public DispositionOutstanding {
            outside = List.copyOf(outside);
        }

        @Override
        public String code() {
            return "disposition-outstanding";
        }

        @Override
        public String message() {
            return "Outside its limits: %s. A quality officer decides what becomes of it; to accept it as it is takes a concession."
                    .formatted(outside.stream().map(OutsideLimits::inWords).collect(Collectors.joining(", ")));
        }
    }

    record ToBeReprocessed() implements DispositionObjection {
        @Override
        public String code() {
            return "component-to-be-reprocessed";
        }

        @Override
        public String message() {
            return "This unit is to be re-processed first: what it becomes is labelled.";
        }
    }

    record ToBeDiscarded() implements DispositionObjection {
        @Override
        public String code() {
            return "component-to-be-discarded";
        }

        @Override
        public String message() {
            return "It was decided that this unit is discarded: nothing else is done with it.";
        }
    }

    record DispositionNotNeeded() implements DispositionObjection {
        @Override
        public String code() {
            return "disposition-not-needed";
        }

        @Override
        public String message() {
            return "Nothing of this unit is outside its limits: there is nothing to decide.";
        }
    }

    record DispositionAlreadyMade(Disposition.Decision decision) implements DispositionObjection {
        @Override
        public String code() {
            return "disposition-already-made";
        }

        @Override
        public String message() {
            return "It was decided before: %s. Only to discard it can still be decided.".formatted(decision);
        }
    }

    /** One person re-processes or discards; what is outside its limits is accepted by two who sign. */
    record AcceptanceTakesAConcession() implements DispositionObjection {
        @Override
        public String code() {
            return "acceptance-takes-a-concession";
        }

        @Override
        public String message() {
            return "To accept this unit as it is, propose a concession: a clinician grants it, and both of you sign.";
        }
    }

    /** Whoever has made a unit does not pass it. */
    record AcceptedByItsOperator() implements DispositionObjection {
        @Override
        public String code() {
            return "accepted-by-its-operator";
        }

        @Override
        public String message() {
            return "You have recorded what is outside its limits: somebody else accepts it.";
        }
    }

    record MeasuredTooLate() implements DispositionObjection {
        @Override
        public String code() {
            return "measured-after-labelling";
        }

        @Override
        public String message() {
            return "A unit is measured before its final label: put its donation on hold when this value is doubtful.";
        }
    }

    record NotMeasuredOfIt(Measurement measurement, ProductCode product) implements DispositionObjection {
        @Override
        public String code() {
            return "measurement-not-of-this-component";
        }

        @Override
        public String message() {
            return "%s is not measured of %s: check the product code.".formatted(measurement, product);
        }
    }
}
