package org.bloodstream.donors.rarepanel.adapter.out.r2dbc;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.group.Antigen;
import org.bloodstream.donors.rarepanel.domain.Determination;
import org.bloodstream.donors.rarepanel.domain.TypedDonor;

/** @param person the record that stands for the donor */
record AntigenRow(UUID person, UUID donor, String antigen, boolean present, String evidence, LocalDate determinedOn) {

    /** @param rows of one person */
    static TypedDonor donor(List<AntigenRow> rows) {
        return new TypedDonor(
                rows.getFirst().person(),
                rows.stream().map(AntigenRow::determination).toList());
    }

    Determination determination() {
        return new Determination(donor, Antigen.of(antigen), present, evidence, determinedOn);
    }
}
