package org.bloodstream.laboratory.testing.adapter.in.hl7;

import java.util.Optional;
import org.bloodstream.exchange.fields.FieldErrors;
import org.bloodstream.exchange.fields.Fields;
import org.bloodstream.exchange.hl7.Hl7Error;

/** OBR-3: a run or plate, and the analyser behind {@code ^}. */
record RunName(String run, String analyser) {

    /** Empty when one of them is missing, which then is among the errors. */
    static Optional<RunName> of(Part part, FieldErrors errors) {
        var texts = new Texts(errors);
        var run = texts.name(Fields.text(part.obr(), 3), part.place(3), "run-missing");
        var analyser = texts.name(Fields.text(part.obr(), 3, 2), part.place(3), "analyser-missing");
        return run.flatMap(name -> analyser.map(of -> new RunName(name, of)));
    }

    /** A reading of another run must never count for this one. */
    void isThatOf(Part part, FieldErrors errors) {
        var same = Fields.text(part.obr(), 3).equals(Optional.of(run))
                && Fields.text(part.obr(), 3, 2).equals(Optional.of(analyser));
        if (!same)
            errors.add(
                    part.place(3), Hl7Error.TABLE_VALUE, "run-differs", "One message reports one run of one analyser");
    }
}
