package org.bloodstream.production.testreport.adapter.json;

import java.util.Optional;
import java.util.UUID;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.production.donation.domain.BacterialScreen;
import org.bloodstream.production.screening.domain.PackCulture;
import org.bloodstream.production.testreport.domain.LaboratoryReport;
import org.jspecify.annotations.Nullable;

/** CultureReported, the fields that matter here; others may come. */
record ReportedCulture(
        @Nullable ComponentId component,
        @Nullable BacterialScreen result,
        @Nullable String culture,
        @Nullable String analyser) {

    /** Empty when it is not as agreed. */
    Optional<LaboratoryReport> read(UUID subject) {
        return component == null || result == null || culture == null || analyser == null
                ? Optional.empty()
                : Optional.of(
                        new LaboratoryReport.Cultured(subject, new PackCulture(component, result, culture, analyser)));
    }
}
