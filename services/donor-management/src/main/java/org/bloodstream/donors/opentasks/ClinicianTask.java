package org.bloodstream.donors.opentasks;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.donors.cliniciantask.application.ClinicianTasks.Kind;

/** @param about the information that was told, or the laboratory's event */
record ClinicianTask(
        UUID task, Kind kind, UUID about, UUID donor, DonationNumber donation, List<String> codes, Instant raisedAt)
        implements OpenTask {
    record Row(UUID task, String kind, UUID about, UUID donor, String donation, String[] codes, Instant raisedAt)
            implements OpenTask.Row {
        @Override
        public ClinicianTask open() {
            return new ClinicianTask(
                    task,
                    Kind.valueOf(kind),
                    about,
                    donor,
                    new DonationNumber(donation),
                    Arrays.asList(codes),
                    raisedAt);
        }
    }
}
