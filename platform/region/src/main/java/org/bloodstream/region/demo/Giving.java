package org.bloodstream.region.demo;

import static org.bloodstream.region.demo.Step.Edge.HTTP;

import java.util.List;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.region.acts.Role;
import org.bloodstream.region.edge.DidNotHappenException;

/** A donor gives; the donation gets its number. */
final class Giving {
    private Giving() {}

    static List<Step> steps() {
        return List.of(
                new Step("A donor is registered", Role.DONOR_CARER, HTTP, stage -> register(stage, stage.first)),
                new Step("A mistyped donation number is refused", Role.DONOR_CARER, HTTP, Giving::mistype),
                new Step("She gives; her donation is numbered", Role.DONOR_CARER, HTTP, Giving::collect),
                new Step("Her record shows the donation", Role.DONOR_CARER, HTTP, Giving::read));
    }

    static String register(Stage stage, Unit unit) throws Exception {
        var registered = stage.centre.register(unit.donor()).done();
        return "donor " + unit.know(Fact.DONOR, registered.text("donor"));
    }

    static String collect(Stage stage, Unit unit) throws Exception {
        var collected = stage.centre.collect(unit.the(Fact.DONOR)).done();
        unit.know(Fact.DONATION, collected.text("donation"));
        return collected.text("printed");
    }

    private static String collect(Stage stage) throws Exception {
        var printed = collect(stage, stage.first);
        var number = new DonationNumber(stage.first.the(Fact.DONATION));
        if (!number.printed().equals(printed)) throw new DidNotHappenException(printed + " is not its printed form");
        return printed;
    }

    private static String mistype(Stage stage) throws Exception {
        var reply = stage.centre.collectAs(stage.first.the(Fact.DONOR), "A9990 26 000123 9");
        return Expect.refused(reply, "donation-number-check-failed");
    }

    private static String read(Stage stage) throws Exception {
        var donor = stage.http.get(Role.DONOR_CARER, "/api/donors/" + stage.first.the(Fact.DONOR));
        var given = donor.done().text("donations/0/donation");
        if (!given.equals(stage.first.the(Fact.DONATION))) throw new DidNotHappenException("it does not");
        return "one donation, " + given;
    }
}
