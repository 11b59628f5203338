package org.bloodstream.donors.staffing.adapter.in.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.bloodstream.donors.staffing.domain.StaffChange;
import org.bloodstream.donors.staffing.domain.StaffRole;

/** @param staff the person's stable identifier, as at sign-on; never a name */
record ChangeStaff(
        @NotBlank @Size(max = 80) @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._@-]*", message = "is no identifier")
        String staff,

        @NotNull StaffRole role,
        @NotNull StaffChange change) {}
