package org.bloodstream.donors.callup.adapter.out.r2dbc;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.donors.callup.application.CallUps.CallUp;
import org.bloodstream.donors.callup.application.CallUps.Summary;
import org.bloodstream.donors.callup.domain.CallOrder;
import org.bloodstream.donors.eligibility.domain.DonationType;
import org.jspecify.annotations.Nullable;

/** @param groups {@code O NEGATIVE,A NEGATIVE} */
record ListRow(
        UUID list,
        UUID session,
        LocalDate day,
        String donation,
        String groups,
        String districts,
        @Nullable Integer withinKm,
        String ordering,
        int most,
        String madeBy,
        Instant madeAt,
        long toInvite,
        long invited,
        long declined) {
    static final String SQL = """
            select list, session, day, donation, array_to_string(groups, ',') as groups,
                   array_to_string(districts, ',') as districts, within_km, ordering, most, made_by, made_at,
                   (select count(*) from call_up_donor c where c.list = l.list and state = 'TO_INVITE') as to_invite,
                   (select count(*) from call_up_donor c where c.list = l.list and state = 'INVITED') as invited,
                   (select count(*) from call_up_donor c where c.list = l.list and state = 'DECLINED') as declined
            from call_up l
            """;

    Summary summary() {
        return new Summary(callUp(), toInvite, invited, declined);
    }

    CallUp callUp() {
        return new CallUp(
                list,
                session,
                day,
                DonationType.valueOf(donation),
                List.of(groups.split(",")),
                districts.isEmpty() ? List.of() : List.of(districts.split(",")),
                withinKm,
                CallOrder.valueOf(ordering),
                most,
                new Actor(madeBy),
                madeAt);
    }
}
