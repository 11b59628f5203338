package org.bloodstream.production.hospitalorder.adapter.out.r2dbc;

import org.bloodstream.journal.Fact;
import org.bloodstream.production.hospitalorder.domain.HospitalOrderAnswer;
import org.bloodstream.production.hospitalorder.domain.HospitalOrderAnswer.HospitalOrderCancelled;
import org.bloodstream.production.hospitalorder.domain.HospitalOrderAnswer.HospitalOrderNotCancelled;
import org.bloodstream.production.hospitalorder.domain.HospitalOrderAnswer.HospitalOrderNotTaken;
import org.bloodstream.production.hospitalorder.domain.HospitalOrderAnswer.HospitalOrderSettled;
import org.bloodstream.production.hospitalorder.domain.HospitalOrderAnswer.HospitalOrderTaken;

/** Answers to hospitals' orders under their wire names, which outlive any renaming of classes. */
final class HospitalOrderAnswerJson {
    static final String STREAM = "orderanswer";

    private HospitalOrderAnswerJson() {}

    static Fact fact(HospitalOrderAnswer answer) {
        return new Fact(STREAM, answer.hospitalOrder().toString(), type(answer), 1, answer);
    }

    private static String type(HospitalOrderAnswer answer) {
        return switch (answer) {
            case HospitalOrderTaken _ -> "HospitalOrderTaken";
            case HospitalOrderNotTaken _ -> "HospitalOrderNotTaken";
            case HospitalOrderCancelled _ -> "HospitalOrderCancelled";
            case HospitalOrderNotCancelled _ -> "HospitalOrderNotCancelled";
            case HospitalOrderSettled _ -> "HospitalOrderSettled";
        };
    }
}
