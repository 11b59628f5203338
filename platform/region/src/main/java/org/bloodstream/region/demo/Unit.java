package org.bloodstream.region.demo;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bloodstream.blood.group.Typing;
import org.bloodstream.region.edge.DidNotHappenException;
import org.bloodstream.region.hl7.Hl7Time;
import org.bloodstream.region.people.Person;

/** One donation of the story and the red cells made from it; the story fills in its facts one by one. */
final class Unit {
    private final String name;
    private final Person donor;
    private final Typing k;
    private final String inSamples;
    private final String expiryInSamples;
    private final Map<Fact, String> facts = new EnumMap<>(Fact.class);

    /**
     * @param k whether the cells have the antigen K
     * @param inSamples the donation number that it has in the samples
     * @param expiryInSamples its expiry there
     */
    Unit(String name, Person donor, Typing k, String inSamples, String expiryInSamples) {
        this.name = name;
        this.donor = donor;
        this.k = k;
        this.inSamples = inSamples;
        this.expiryInSamples = expiryInSamples;
    }

    Person donor() {
        return donor;
    }

    Typing k() {
        return k;
    }

    String know(Fact fact, String value) {
        if (value.isEmpty()) throw new DidNotHappenException("the answer does not tell the " + fact);
        facts.put(fact, value);
        return value;
    }

    /** @throws DidNotHappenException when the story did not get there */
    String the(Fact fact) {
        var value = facts.get(fact);
        if (value == null) throw new DidNotHappenException("the " + name + " donation has no " + fact + " yet");
        return value;
    }

    /** The label's four symbols, as a scanner without 2D reads them. */
    List<String> linearLabel() {
        var label = the(Fact.LABEL);
        return List.of(label.substring(7, 23), label.substring(23, 29), label.substring(29, 39), label.substring(39));
    }

    /** The donation number and, where known, the expiry, for the samples. */
    void enter(Map<String, String> table) {
        if (facts.containsKey(Fact.DONATION)) table.put(inSamples, the(Fact.DONATION));
        if (facts.containsKey(Fact.EXPIRY)) {
            table.put(expiryInSamples, Hl7Time.of(Instant.parse(the(Fact.EXPIRY))));
        }
    }
}
