package org.bloodstream.production.testreport.adapter.json;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.production.batch.domain.BatchReport;
import org.bloodstream.production.batch.domain.Control;
import org.bloodstream.production.batch.domain.KitLot;
import org.bloodstream.production.batch.domain.SampleResult;
import org.bloodstream.production.donation.domain.MandatoryTest;
import org.bloodstream.production.donation.domain.TestResult;
import org.bloodstream.production.donation.domain.TestStep;
import org.bloodstream.production.testreport.domain.LaboratoryReport;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads events of stream {@code testreport}. */
@Component
public class TestReportJson {
    private final JsonMapper json;

    TestReportJson(JsonMapper json) {
        this.json = json;
    }

    /** Empty for what is not as agreed; also for a type or version that is new to us. */
    public Optional<LaboratoryReport> read(UUID batch, String type, int version, JsonNode data) {
        if (version != 1) return Optional.empty();
        try {
            return switch (type) {
                case "TestBatchReported" ->
                    Optional.ofNullable(json.treeToValue(data, Reported.class).report())
                            .filter(report -> report.batch().equals(batch));
                case "GroupReported" ->
                    json.treeToValue(data, ReportedGroup.class)
                            .read()
                            .map(run -> new LaboratoryReport.Grouped(batch, run));
                case "DiscretionaryResultReported" ->
                    json.treeToValue(data, ReportedResult.class).examined(batch);
                case "DiscretionaryResultWithdrawn" ->
                    json.treeToValue(data, ReportedResult.class).takenBack(batch);
                case "CultureReported" ->
                    json.treeToValue(data, ReportedCulture.class).read(batch);
                case "TestBatchWithdrawn" -> Optional.of(new LaboratoryReport.Withdrawn(batch));
                default -> Optional.empty();
            };
        } catch (JacksonException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** The fields that matter here; others may come. */
    private record Reported(
            @Nullable MandatoryTest test,
            @Nullable String analyser,
            @Nullable String run,
            @Nullable KitLot kit,
            @Nullable List<ReadControl> controls,
            @Nullable List<ReadSample> results,
            @Nullable Boolean corrected,
            @Nullable Instant ranAt) {

        /** Absent when a required field is. */
        @Nullable
        LaboratoryReport report() {
            if (test == null || analyser == null || run == null || kit == null || ranAt == null) return null;
            if (controls == null || results == null || corrected == null) return null;
            var report = new BatchReport(
                    test,
                    analyser,
                    run,
                    ranAt,
                    kit,
                    controls.stream().map(ReadControl::control).toList(),
                    results.stream().map(ReadSample::said).toList());
            return new LaboratoryReport.Reported(report, corrected);
        }
    }

    private record ReadControl(String name, BigDecimal value, BigDecimal low, BigDecimal high) {
        Control control() {
            return new Control(name, value, low, high);
        }
    }

    private record ReadSample(
            DonationNumber donation,
            TestStep step,
            TestResult result,
            @Nullable String pool) {
        SampleResult said() {
            return new SampleResult(donation, step, result, Optional.ofNullable(pool));
        }
    }
}
