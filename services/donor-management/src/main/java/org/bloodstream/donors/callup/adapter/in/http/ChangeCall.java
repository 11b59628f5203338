package org.bloodstream.donors.callup.adapter.in.http;

import jakarta.validation.constraints.NotNull;
import org.bloodstream.donors.contact.domain.Channel;
import org.bloodstream.web.BadInputException;
import org.jspecify.annotations.Nullable;

/** @param way with {@code INVITED}, and only then */
record ChangeCall(@NotNull Change state, @Nullable Channel way) {
    enum Change {
        INVITED,
        DECLINED
    }

    /** @throws BadInputException when the way is missing, or stands where it says nothing */
    ChangeCall checked() {
        if (state == Change.INVITED && way == null)
            throw new BadInputException("way", "required", "Say how the donor was invited");
        if (state == Change.DECLINED && way != null)
            throw new BadInputException("way", "not-with-this-change", "Who declines is invited in no way");
        return this;
    }
}
