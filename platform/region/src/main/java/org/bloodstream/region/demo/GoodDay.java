package org.bloodstream.region.demo;

import static org.bloodstream.region.demo.Step.Edge.HTTP;

import java.util.List;
import java.util.stream.Stream;
import org.bloodstream.region.edge.DidNotHappenException;
import org.bloodstream.region.hl7.Sample;

/** ST-01: the good day, with what must be refused on it. */
final class GoodDay {
    private GoodDay() {}

    static List<Step> story() {
        return Stream.of(
                        upToTheBedside(),
                        Transfusing.steps(),
                        Hurrying.steps(),
                        Reporting.steps(),
                        Responding.steps(),
                        TurningPositive.steps(),
                        Correcting.steps(),
                        Counselling.steps(),
                        Overruling.steps(),
                        Ringing.steps(),
                        OffLine.steps(),
                        TakingByMachine.steps(),
                        GivingForOneself.steps(),
                        Recalling.steps(),
                        Moving.steps(),
                        LookingBack.steps(),
                        List.of(new Step("Every sample of contracts/hl7 was driven", "demo", HTTP, GoodDay::covered)))
                .flatMap(List::stream)
                .toList();
    }

    /** The story until a unit has been issued to the patient and nobody has checked it yet. */
    static List<Step> upToTheBedside() {
        return Stream.of(
                        Giving.steps(),
                        Making.steps(),
                        Supplying.steps(),
                        Modifying.steps(),
                        Resolving.steps(),
                        Processing.steps(),
                        Pooling.steps(),
                        Ordering.steps(),
                        Admitting.steps(),
                        Requesting.steps(),
                        Issuing.steps())
                .flatMap(List::stream)
                .toList();
    }

    private static String covered(Stage stage) {
        var missing = stage.messages.notDriven();
        if (!missing.isEmpty()) throw new DidNotHappenException("not driven: " + missing);
        return Sample.values().length + " of " + Sample.values().length;
    }
}
