package org.bloodstream.donors.deferral.adapter.in.http;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.donors.deferral.application.RecordedDeferralChange;
import org.bloodstream.donors.deferral.application.RecordedDeferralChange.Change;
import org.bloodstream.donors.deferral.application.WrittenEnd;
import org.bloodstream.donors.deferral.domain.Deferral;
import org.bloodstream.donors.deferral.domain.DeferralSource;
import org.bloodstream.donors.deferral.domain.DeferralState;
import org.bloodstream.donors.eligibility.domain.DonationType;
import org.jspecify.annotations.Nullable;

/** A deferral as staff read it. */
record ReadDeferral(
        UUID deferral,
        UUID donor,
        String code,
        String words,
        DeferralSource source,
        List<DonationType> donations,
        WrittenEnd end,
        DeferralState state,
        @Nullable UUID assessment,
        @Nullable LocalDate overridableFrom,
        Actor imposedBy,
        Instant imposedAt,
        List<Became> history) {

    /** @param changes of any deferral; those of this one are taken */
    static ReadDeferral of(Deferral it, List<RecordedDeferralChange> changes, ZonedDateTime now) {
        var imposed = it.imposed();
        return new ReadDeferral(
                it.deferral(),
                it.donor(),
                imposed.code(),
                imposed.words(),
                imposed.source(),
                imposed.donations().stream().sorted().toList(),
                WrittenEnd.of(imposed.end()),
                it.state(now),
                imposed.assessment(),
                imposed.overridableFrom(),
                it.imposedBy(),
                it.imposedAt(),
                changes.stream()
                        .filter(change -> change.deferral().equals(it.deferral()))
                        .map(Became::of)
                        .toList());
    }

    record Became(
            Change change,
            String reason,
            @Nullable String words,
            WrittenEnd before,
            @Nullable WrittenEnd end,
            Actor by,
            Instant at) {
        static Became of(RecordedDeferralChange it) {
            return new Became(it.change(), it.reason(), it.words(), it.before(), it.end(), it.by(), it.at());
        }
    }

    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "ReadDeferral[…]";
    }
}
