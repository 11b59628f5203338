package org.bloodstream.donors.chairside.domain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.UnreadableCodeException;
import org.bloodstream.blood.isbt128.DonationIdentification;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.isbt128.Message;
import org.bloodstream.blood.scan.Scan;
import org.bloodstream.blood.scan.Scanner;
import org.bloodstream.donors.chairside.domain.ChairsideObjection.LabelsDiffer;
import org.bloodstream.donors.collection.domain.PackNumberObjection.NumberUnreadable;

/** The one number on a set of labels, or why there is none. */
public sealed interface Reading {
    record One(DonationNumber number) implements Reading {}

    record None(List<Objection> objections) implements Reading {
        public None {
            if (objections.isEmpty()) throw new IllegalArgumentException("no number and no reason");
            objections = List.copyOf(objections);
        }
    }

    /** Pack, form and tubes. */
    static Reading of(Labels labels) {
        var reader = new Reader();
        reader.read(labels.pack(), Place.PACK);
        reader.read(labels.form(), Place.FORM);
        labels.tubes().forEach(tube -> reader.read(tube, Place.TUBE));
        return reader.reading();
    }

    /** Form and tubes, where there is no pack. */
    static Reading ofSamples(String form, List<String> tubes) {
        var reader = new Reader();
        reader.read(form, Place.FORM);
        tubes.forEach(tube -> reader.read(tube, Place.TUBE));
        return reader.reading();
    }

    /** Objections to sample tubes of a pack; none when there are no tubes. */
    static List<Objection> objectionsToSamples(DonationNumber pack, List<String> tubes) {
        var reader = new Reader();
        reader.numbers.add(pack);
        tubes.forEach(tube -> reader.read(tube, Place.TUBE));
        return reader.reading() instanceof None(var objections) ? objections : List.of();
    }

    final class Reader {
        private final Set<DonationNumber> numbers = new LinkedHashSet<>();
        private final List<Objection> objections = new ArrayList<>();

        private Reader() {}

        private void read(String text, Place place) {
            if (Scanner.scan(text)
                    instanceof Scan.Isbt128(Message.Single(DonationIdentification(var number, var flags)))) {
                numbers.add(number);
                if (place.isForeign(flags)) objections.add(place.objectionTo(flags));
                return;
            }
            try {
                numbers.add(DonationNumber.read(text));
            } catch (UnreadableCodeException cause) {
                objections.add(NumberUnreadable.of(cause));
            }
        }

        private Reading reading() {
            if (numbers.size() > 1) objections.add(new LabelsDiffer(List.copyOf(numbers)));
            return objections.isEmpty() ? new One(numbers.iterator().next()) : new None(objections);
        }
    }
}
