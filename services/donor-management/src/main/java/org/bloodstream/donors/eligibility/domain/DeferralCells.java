package org.bloodstream.donors.eligibility.domain;

import java.time.Period;
import org.jspecify.annotations.Nullable;

/** How long a rule defers, and what is different before and after that. */
final class DeferralCells {
    private static final String NO = "NO";
    private static final String YES = "YES";
    private static final String REFER = "REFER";

    /** When what defers has ended: a clinician accepts nobody while it is still so. */
    private static final Span.Calendar AT_ONCE = new Span.Calendar(Period.ZERO);

    private DeferralCells() {}

    static Ruling.Defer read(TableRow row) {
        var span = row.span("period");
        return new Ruling.Defer(span, row.one("from", CountedFrom.class), afterwards(row, span), override(row, span));
    }

    /** Whether a clinician may overrule at any time. */
    static boolean isOverridable(TableRow row) {
        var text = row.text("override");
        row.refuseIf(!text.equals(NO) && !text.equals(YES), "override", "selection-value-unknown", "is NO or YES");
        return text.equals(YES);
    }

    private static Span.@Nullable Calendar override(TableRow row, Span span) {
        if (!row.text("override").startsWith("P")) return isOverridable(row) ? AT_ONCE : null;
        var from = row.calendar("override");
        row.refuseIf(!isLonger(span, from), "override", "selection-period-malformed", "begins before the period ends");
        return from;
    }

    private static Afterwards afterwards(TableRow row, Span span) {
        var text = row.optional("afterwards");
        if (text.isEmpty()) return new Afterwards.Nothing();
        if (text.equals(REFER)) return new Afterwards.ReferAlways();
        var until = row.calendar("afterwards");
        row.refuseIf(!isLonger(until, span), "afterwards", "selection-period-malformed", "ends after the period");
        return new Afterwards.ReferUntil(until);
    }

    private static boolean isLonger(Span one, Span other) {
        return one instanceof Span.Calendar longer
                && (!(other instanceof Span.Calendar shorter) || longer.isLongerThan(shorter));
    }
}
