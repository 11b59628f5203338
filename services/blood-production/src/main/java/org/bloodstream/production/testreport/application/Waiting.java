package org.bloodstream.production.testreport.application;

import java.util.Optional;
import java.util.UUID;
import org.bloodstream.production.testreport.domain.LaboratoryReport;
import org.bloodstream.production.testreport.domain.WaitingReportEvent.Reason;

/** @param open whether nobody has ended it yet */
public record Waiting(UUID report, UUID batch, Reason reason, boolean open, Optional<LaboratoryReport> understood) {}
