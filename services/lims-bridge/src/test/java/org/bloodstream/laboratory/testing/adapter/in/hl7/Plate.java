package org.bloodstream.laboratory.testing.adapter.in.hl7;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.hl7v2.HL7Exception;
import ca.uhn.hl7v2.model.v251.message.ORU_R01;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bloodstream.exchange.fields.FieldErrors;
import org.bloodstream.exchange.hl7.Grammar;
import org.bloodstream.exchange.hl7.TimeStamps;
import org.bloodstream.laboratory.testing.domain.ControlReading;
import org.bloodstream.laboratory.testing.domain.SampleReading;
import org.bloodstream.laboratory.testing.domain.TestReport;
import org.bloodstream.laboratory.testing.domain.TestReport.TestBatchReported;
import org.bloodstream.laboratory.testing.domain.TestResult;

/** A report as a laboratory's middleware writes it, and as it is read. */
final class Plate {
    private static final Grammar GRAMMAR = new Grammar();

    private Plate() {}

    record Read(List<TestReport> reports, FieldErrors errors) {
        Optional<TestReport> report() {
            return reports.stream().findFirst();
        }

        /** Every error as {@code OBX^5^5 result-value-unknown}. */
        List<String> faults() {
            return ((org.bloodstream.exchange.Acceptance.Refused) errors.refused())
                    .errors().stream()
                            .map(each ->
                                    "%s^%d^%d %s".formatted(each.segment(), each.sequence(), each.field(), each.code()))
                            .toList();
        }
    }

    static Read read(String message) {
        try {
            var errors = new FieldErrors();
            return new Read(new TestReportReader(errors, (ORU_R01) GRAMMAR.parse(message)).read(), errors);
        } catch (HL7Exception e) {
            throw new AssertionError(e);
        }
    }

    /** Of the message with one part wrong nothing is read, and the fault says where. */
    static void assertNamed(String message, String right, String wrong, String fault) {
        assertThat(message).contains(right);
        var read = read(message.replace(right, wrong));
        assertThat(read.reports()).isEmpty();
        assertThat(read.faults()).contains(fault);
    }

    static String written(TestBatchReported report) {
        var status = report.corrected() ? "C" : "F";
        var text = new StringBuilder("MSH|^~\\&|DTMW|NIBTS|BTRACK|REGION|%s||ORU^R01^ORU_R01|%s|P|2.5.1\r"
                .formatted(TimeStamps.text(report.reportedAt()), report.message()));
        text.append(obr(report, TimeStamps.text(report.ranAt()), status));
        text.append("OBX|1|ST|KITLOT^^L||%s||||||F\r".formatted(report.kit().lot()));
        text.append("OBX|2|DT|KITEXPIRY^^L||%s||||||F\r"
                .formatted(report.kit().expires().toString().replace("-", "")));
        report.controls().forEach(each -> text.append(obr(report, "", status)).append(control(report, each)));
        report.results().forEach(each -> text.append(obr(report, "", status)).append(sample(report, each)));
        return text.toString();
    }

    private static String obr(TestBatchReported report, String ranAt, String status) {
        return "OBR|1||%s^%s|%s^^L|||%s||||||||||||||||||%s\r"
                .formatted(report.run(), report.analyser(), report.test(), ranAt, status);
    }

    private static String control(TestBatchReported report, ControlReading control) {
        return "OBX|1|NM|%s^^L||%s||%s-%s||||F\rSPM|1|%s||SER^^HL70487|||||||Q\r"
                .formatted(
                        report.test(),
                        control.value().toPlainString(),
                        control.low().toPlainString(),
                        control.high().toPlainString(),
                        control.name());
    }

    private static String sample(TestBatchReported report, SampleReading sample) {
        return "OBX|1|CE|%s^^L|%s|%s^^L||||||F||||||%s^^L\rSPM|1|%s||SER^^HL70487|||||||P\r"
                .formatted(
                        report.test(),
                        Objects.requireNonNullElse(sample.pool(), ""),
                        sample.result() == TestResult.NEGATIVE ? "NEG" : "REACT",
                        sample.step(),
                        sample.donation().value() + sample.donation().checkCharacter());
    }
}
