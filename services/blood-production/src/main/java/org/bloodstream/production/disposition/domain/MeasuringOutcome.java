package org.bloodstream.production.disposition.domain;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.production.component.domain.Component;
import org.bloodstream.production.component.domain.Component.Despatched;
import org.bloodstream.production.component.domain.Component.Discarded;
import org.bloodstream.production.component.domain.Component.Labelled;
import org.bloodstream.production.component.domain.Component.NotHere;
import org.bloodstream.production.component.domain.Component.Processed;
import org.bloodstream.production.component.domain.Component.Released;
import org.bloodstream.production.component.domain.ComponentEvent.ComponentMeasured;
import org.bloodstream.production.component.domain.DispositionObjection.MeasuredTooLate;
import org.bloodstream.production.component.domain.DispositionObjection.ToBeDiscarded;
import org.bloodstream.production.component.domain.Measured;
import org.bloodstream.production.process.domain.MeasuringPolicy;

/** The answer to measuring a unit that was made before. A value outside its limits refuses nothing. */
public sealed interface MeasuringOutcome {
    record Done(ComponentMeasured event) implements MeasuringOutcome {}

    record Refused(List<Objection> objections) implements MeasuringOutcome {
        public Refused {
            objections = List.copyOf(objections);
        }
    }

    /** @param measured at least one value */
    static MeasuringOutcome decide(
            Component component, List<Measured> measured, MeasuringPolicy by, Actor operator, Instant now) {
        var unit = component.origin();
        List<Objection> objections = Stream.<Objection>concat(
                        standing(component), by.objections(unit.product(), measured))
                .toList();
        return objections.isEmpty() ? new Done(by.measured(unit, measured, operator, now)) : new Refused(objections);
    }

    private static Stream<? extends Objection> standing(Component component) {
        return switch (component) {
            case Processed made -> made.disposition().objectionsToUse().filter(ToBeDiscarded.class::isInstance);
            case Labelled _, Released _, Despatched _, Discarded _ -> Stream.of(new MeasuredTooLate());
            case NotHere gone -> Stream.of(gone.objection());
        };
    }
}
