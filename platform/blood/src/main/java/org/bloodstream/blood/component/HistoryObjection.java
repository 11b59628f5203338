package org.bloodstream.blood.component;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.component.ComponentSpecification.VolumeRange;
import org.bloodstream.blood.component.ModificationProcess.Variant;
import org.bloodstream.blood.isbt128.ProductCode;

/** Why a pack with this history is none, or must not become one. */
public sealed interface HistoryObjection extends Objection {

    /** No line of the catalogue holds for the product on its day of collection. */
    record ComponentNotSpecified(ProductCode product, LocalDate day) implements HistoryObjection {
        @Override
        public String code() {
            return "component-not-specified";
        }

        @Override
        public String message() {
            return "No component %s was specified on %s: check the product code.".formatted(product, day);
        }
    }

    /** Its shelf life depends on a process that the history does not hold. */
    record NotMadeFromDonation(ProductCode product) implements HistoryObjection {
        @Override
        public String code() {
            return "component-not-made-from-donation";
        }

        @Override
        public String message() {
            return "%s is made of another pack: record that pack and what was done to it.".formatted(product);
        }
    }

    record OutOfOrder(ModificationProcess process) implements HistoryObjection {
        @Override
        public String code() {
            return "modification-out-of-order";
        }

        @Override
        public String message() {
            return "To %s comes after the collection and after what was done before: check the times."
                    .formatted(process.verb());
        }
    }

    record ProcessNotPermitted(ModificationProcess process, Variant variant, ProductCode product, LocalDate day)
            implements HistoryObjection {
        @Override
        public String code() {
            return "process-not-permitted";
        }

        @Override
        public String message() {
            return "To %s (%s) %s was not permitted on %s: quarantine the pack."
                    .formatted(process.verb(), variant, product, day);
        }
    }

    /** @param lastDay the last local day on which it may be done [S:belfast][S:bsh-irr] for the irradiation of red cells */
    record TooOld(ModificationProcess process, ProductCode product, LocalDate lastDay) implements HistoryObjection {
        /** {@code too-old-to-irradiate}, and so on with the other processes. */
        @Override
        public String code() {
            return "too-old-to-" + process.verb();
        }

        @Override
        public String message() {
            return "The last day to %s %s was %s: take a fresher pack.".formatted(process.verb(), product, lastDay);
        }
    }

    /** Thawed once, never frozen again (06_component_specs.md, section 6.1 [S:learnhaem-ffp]). */
    record AlreadyThawed(ProductCode product) implements HistoryObjection {
        @Override
        public String code() {
            return "already-thawed-never-refreeze";
        }

        @Override
        public String message() {
            return "%s was thawed and must never be frozen again: use or discard it.".formatted(product);
        }
    }

    /** A dose is 25 to 50 Gy (06_component_specs.md, section 6.1); two may exceed it [GK]. */
    record AlreadyIrradiated(ProductCode product) implements HistoryObjection {
        @Override
        public String code() {
            return "already-irradiated";
        }

        @Override
        public String message() {
            return "%s was irradiated before: do not irradiate it again.".formatted(product);
        }
    }

    record ExpiredBefore(ModificationProcess process, ProductCode product, LocalDateTime expiry)
            implements HistoryObjection {
        @Override
        public String code() {
            return "expired-before";
        }

        @Override
        public String message() {
            return "%s expired on %s, too early to %s it: discard it.".formatted(product, expiry, process.verb());
        }
    }

    /** The limits of what is made end before it is made. */
    record ExpiredWhenMade(ModificationProcess process, ProductCode product, LocalDateTime expiry)
            implements HistoryObjection {
        @Override
        public String code() {
            return "expired-when-made";
        }

        @Override
        public String message() {
            return "To %s would make %s, expired since %s: take a fresher pack."
                    .formatted(process.verb(), product, expiry);
        }
    }

    record VolumeOutOfRange(ProductCode product, int volumeMl, VolumeRange range) implements HistoryObjection {
        @Override
        public String code() {
            return "volume-out-of-range";
        }

        @Override
        public String message() {
            return "%s has %d mL, specified are %d to %d mL: quarantine the pack."
                    .formatted(product, volumeMl, range.min(), range.max());
        }
    }

    record PoolSizeWrong(int size, int specified) implements HistoryObjection {
        @Override
        public String code() {
            return "pool-size-wrong";
        }

        @Override
        public String message() {
            return "The pool has %d packs, specified are %d.".formatted(size, specified);
        }
    }

    record ConstituentsDiffer(ProductCode product, ProductCode other) implements HistoryObjection {
        @Override
        public String code() {
            return "pool-constituents-differ";
        }

        @Override
        public String message() {
            return "%s and %s are not pooled: all packs of a pool are the same component.".formatted(product, other);
        }
    }

    /** A product code has room for two divisions (Red Book [S:redbook-25]). */
    record CannotBeSplitAgain(ProductCode product) implements HistoryObjection {
        @Override
        public String code() {
            return "cannot-be-split-again";
        }

        @Override
        public String message() {
            return "%s was split as often as its code can say.".formatted(product);
        }
    }

    /** Together the parts hold no more than the parent (06_component_specs.md, section 6.2 [S:redbook-7]). */
    record SplitExceedsParent(int partsMl, int parentMl) implements HistoryObjection {
        @Override
        public String code() {
            return "split-exceeds-parent";
        }

        @Override
        public String message() {
            return "The parts have %d mL, the pack had %d mL: measure again.".formatted(partsMl, parentMl);
        }
    }
}
