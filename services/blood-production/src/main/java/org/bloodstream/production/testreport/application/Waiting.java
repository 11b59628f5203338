package org.bloodstream.production.testreport.application;

import java.util.Optional;
import java.util.UUID;
import org.bloodstream.production.testreport.domain.LaboratoryReport;

/** @param open whether nobody has ended it yet */
public record Waiting(
        UUID report, UUID batch, WaitingReports.Reason reason, boolean open, Optional<LaboratoryReport> understood) {}
