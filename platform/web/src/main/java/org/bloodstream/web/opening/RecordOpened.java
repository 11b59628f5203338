package org.bloodstream.web.opening;

import java.time.Instant;
import java.util.List;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.web.Opening;
import org.bloodstream.web.PurposeOfUse;
import org.jspecify.annotations.Nullable;

/** {@code access/RecordOpened.v1}. Personal: the person's key. */
record RecordOpened(
        String person,
        Actor reader,
        List<String> roles,
        @Nullable OdsCode organisation,
        PurposeOfUse purpose,
        @Nullable Boolean breakGlass,
        @Nullable String reason,
        String resource,
        Instant at) {

    static RecordOpened of(String person, Opening opening) {
        var caller = opening.caller();
        return new RecordOpened(
                person,
                caller.id(),
                caller.roles().stream().sorted().toList(),
                caller.organisation(),
                opening.purpose(),
                opening.breaksTheGlass() ? true : null,
                opening.reason(),
                opening.resource(),
                opening.at());
    }
}
