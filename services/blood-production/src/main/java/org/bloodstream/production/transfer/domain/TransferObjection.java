package org.bloodstream.production.transfer.domain;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.production.storage.domain.Unfitness;

/** What stands against a command on a transfer. */
public sealed interface TransferObjection extends Objection {

    /** There is none, or it is between other hospitals: which of the two is not told. */
    record TransferUnknown() implements TransferObjection {
        @Override
        public String code() {
            return "transfer-unknown";
        }

        @Override
        public String message() {
            return "No transfer of this number stands for your organisation: check the number.";
        }
    }

    record ToOneself() implements TransferObjection {
        @Override
        public String code() {
            return "transfer-to-oneself";
        }

        @Override
        public String message() {
            return "The unit is with this hospital: a transfer goes to another.";
        }
    }

    /** A hold of its donation is open. */
    record UnitRecalled(ComponentId component) implements TransferObjection {
        @Override
        public String code() {
            return "unit-recalled";
        }

        @Override
        public String message() {
            return "The blood service has recalled %s: it goes to nobody but the blood service.".formatted(component);
        }
    }

    /** Autologous or directed. */
    record UnitForNamedRecipient(ComponentId component) implements TransferObjection {
        @Override
        public String code() {
            return "unit-for-named-recipient";
        }

        @Override
        public String message() {
            return "%s was given for one patient of this hospital alone: it goes back to the blood service."
                    .formatted(component);
        }
    }

    /** @param unfit by the declaration, or by its age */
    record UnitUnfit(ComponentId component, List<Unfitness> unfit) implements TransferObjection {
        public UnitUnfit {
            unfit = List.copyOf(unfit);
        }

        @Override
        public String code() {
            return "unit-unfit";
        }

        @Override
        public String message() {
            return "%s is for nobody any more (%s): give it back to the blood service."
                    .formatted(
                            component,
                            unfit.stream()
                                    .map(each ->
                                            each.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                                    .collect(Collectors.joining(", ")));
        }
    }

    record TransferEnded(TransferNumber number) implements TransferObjection {
        @Override
        public String code() {
            return "transfer-ended";
        }

        @Override
        public String message() {
            return "%s has been received or taken back: nothing more is done for it.".formatted(number);
        }
    }

    record UnitOfAnotherTransfer(ComponentId scanned, ComponentId sent) implements TransferObjection {
        @Override
        public String code() {
            return "unit-of-another-transfer";
        }

        @Override
        public String message() {
            return "%s was scanned, and %s was sent: find the transfer of this unit.".formatted(scanned, sent);
        }
    }
}
