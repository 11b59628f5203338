package org.bloodstream.laboratory.testing.adapter.in.hl7;

import java.util.Map;
import java.util.Optional;
import org.bloodstream.exchange.fields.FieldErrors;
import org.bloodstream.exchange.fields.Fields;
import org.bloodstream.exchange.hl7.Hl7Error;
import org.bloodstream.laboratory.testing.adapter.in.hl7.Part.Observed;
import org.bloodstream.laboratory.testing.domain.TestResult;

/** What a test's OBX says, and whether it is to be relied on. */
final class ResultReader {
    private static final Map<String, TestResult> RESULTS =
            Map.of("NEG", TestResult.NEGATIVE, "REACT", TestResult.REACTIVE);

    private final FieldErrors errors;
    private final RunStatus status;

    ResultReader(FieldErrors errors, RunStatus status) {
        this.errors = errors;
        this.status = status;
    }

    /** OBX-11 says that there is none, or none any longer. */
    boolean isWithoutResult(Observed observed) {
        return status.isWithoutResult(Fields.text(observed.obx(), 11).orElse(""));
    }

    void isReliable(Observed observed) {
        if (!status.relyOn(Fields.text(observed.obx(), 11).orElse("")))
            errors.add(
                    observed.place(11),
                    Hl7Error.TABLE_VALUE,
                    "result-status-unsupported",
                    "Results of a final run are final (F), of a corrected one F or C; a control is never without a reading");
    }

    /** OBX-5. */
    Optional<TestResult> result(Observed observed) {
        var result = Fields.text(observed.obx(), 5).flatMap(code -> Optional.ofNullable(RESULTS.get(code)));
        if (result.isEmpty())
            errors.add(
                    observed.place(5),
                    Hl7Error.TABLE_VALUE,
                    "result-value-unknown",
                    "A result is NEG or REACT; what is neither is reported as reactive, or as X without a result");
        return result;
    }
}
