package org.bloodstream.laboratory.testing.adapter.in.hl7;

import java.util.Optional;
import java.util.Set;

/** OBR-25 of a run (table 0123), and what OBX-11 (table 0085) of its results may then be. */
enum RunStatus {
    /** Of a culture alone, which is negative to date for days. */
    PRELIMINARY(Set.of("P", "F")),
    FINAL(Set.of("F")),
    CORRECTED(Set.of("F", "C")),
    WITHDRAWN(Set.of());

    private final Set<String> reliable;

    RunStatus(Set<String> reliable) {
        this.reliable = reliable;
    }

    /** Empty for what is no result to rely on, such as a preliminary one. */
    static Optional<RunStatus> of(String code) {
        return switch (code) {
            case "F" -> Optional.of(FINAL);
            case "C" -> Optional.of(CORRECTED);
            case "X" -> Optional.of(WITHDRAWN);
            default -> Optional.empty();
        };
    }

    /** A positive bottle is told when it turns positive, and not when all is known of it; and nothing withdraws growth. */
    static Optional<RunStatus> ofCulture(String code) {
        return code.equals("P") ? Optional.of(PRELIMINARY) : of(code).filter(status -> status != WITHDRAWN);
    }

    boolean relyOn(String observationStatus) {
        return reliable.contains(observationStatus);
    }

    /**
     * No result could be obtained of the sample, or none stands any longer: its test is outstanding then. What was said before
     * is taken back by a corrected report only.
     */
    boolean isWithoutResult(String observationStatus) {
        return observationStatus.equals("X")
                || this == CORRECTED && (observationStatus.equals("W") || observationStatus.equals("D"));
    }
}
