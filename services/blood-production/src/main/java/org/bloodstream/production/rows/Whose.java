package org.bloodstream.production.rows;

import java.util.List;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.web.Caller;

/** Whose rows a caller reads. */
public final class Whose {
    private static final String EVERYBODYS = "";
    private static final String NOBODYS = "-";

    private Whose() {}

    /**
     * The hospital to bind in {@code :hospital = '' or hospital = :hospital}: the caller's own. Who belongs to none reads nothing.
     *
     * @param readAll roles that read the rows of every hospital
     */
    public static String rows(Caller caller, String... readAll) {
        if (List.of(readAll).stream().anyMatch(caller.roles()::contains)) return EVERYBODYS;
        return caller.hospital().map(OdsCode::value).orElse(NOBODYS);
    }
}
