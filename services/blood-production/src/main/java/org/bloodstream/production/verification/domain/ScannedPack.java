package org.bloodstream.production.verification.domain;

import java.util.ArrayList;
import java.util.List;
import org.bloodstream.blood.isbt128.DataStructure;
import org.bloodstream.blood.isbt128.DonationFlags.Meaning;
import org.bloodstream.blood.isbt128.DonationIdentification;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.isbt128.Message;
import org.bloodstream.blood.scan.Scan;
import org.bloodstream.blood.scan.Scanner;
import org.bloodstream.production.verification.domain.LabelObjection.LabelScanUnreadable;
import org.bloodstream.production.verification.domain.LabelObjection.PackNumberNotOfAPack;
import org.bloodstream.production.verification.domain.LabelObjection.PackNumberUnreadable;

/**
 * What was scanned off one pack: the whole 2D symbol, or the label's single codes one after the other.
 *
 * @param number that the pack has borne since its collection, or since it was pooled; without it a label on the wrong pack is a right label
 * @param label in the order of scanning
 */
public record ScannedPack(DonationNumber number, List<DataStructure> label) {
    public ScannedPack {
        label = List.copyOf(label);
    }

    /** What a reader gave, as far as it can be read at all. */
    public sealed interface Reading {
        record Read(ScannedPack pack) implements Reading {}

        /** @param objections at least one; none repeats what was scanned, which may be anything */
        record Unread(List<LabelObjection> objections) implements Reading {
            public Unread {
                objections = List.copyOf(objections);
            }
        }
    }

    /**
     * Nothing is guessed: one text that cannot be read, and the pack was not read.
     *
     * @param number its single barcode, by itself: a final label's 2D symbol is not what the pack bore before
     */
    public static Reading read(Scanner scanner, String number, List<String> label) {
        var objections = new ArrayList<LabelObjection>();
        var structures = new ArrayList<DataStructure>();
        for (int place = 0; place < label.size(); place++) {
            switch (scanner.read(label.get(place))) {
                case Scan.Isbt128(var message) -> structures.addAll(message.structures());
                case Scan.Unknown unknown -> objections.add(new LabelScanUnreadable(place + 1, unknown.code()));
                case Scan.Gs1 _, Scan.PatientNumber _, Scan.Codabar _ ->
                    objections.add(new LabelScanUnreadable(place + 1, "not-isbt-128"));
            }
        }
        if (scanner.read(number)
                instanceof Scan.Isbt128(Message.Single(DonationIdentification(var borne, var flags)))) {
            if (Meaning.NEVER_ON_A_PACK.contains(flags.meaning())) objections.addFirst(new PackNumberNotOfAPack());
            if (objections.isEmpty()) return new Reading.Read(new ScannedPack(borne, structures));
        } else objections.addFirst(new PackNumberUnreadable());
        return new Reading.Unread(objections);
    }
}
