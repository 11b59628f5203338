package org.bloodstream.blood.compatibility;

import org.bloodstream.blood.Objection.Severity;
import org.jspecify.annotations.Nullable;

/**
 * How severe a rule is.
 *
 * @param routine absent when the rule says nothing there
 * @param emergency never more severe than {@code routine}
 * @param source section of the domain sheet, with its mark
 */
public record Ruling(@Nullable Severity routine, @Nullable Severity emergency, String source) {

    /** How a policy's table writes it. */
    enum Word {
        STOP(Severity.STOP),
        WARN(Severity.WARN),
        INFORMATION(Severity.INFORMATION),
        NOTHING(null);

        private final @Nullable Severity severity;

        Word(@Nullable Severity severity) {
            this.severity = severity;
        }
    }

    static Ruling read(PolicyRow row, int routine, int emergency) {
        var first = row.one(routine, Word.class);
        var second = row.one(emergency, Word.class);
        row.refuseIf(
                second.compareTo(first) < 0, "policy-emergency-stricter", "an emergency is not stricter than routine");
        return new Ruling(first.severity, second.severity, row.source());
    }

    @Nullable
    Severity in(Situation situation) {
        return situation.isEmergency() ? emergency : routine;
    }
}
