package org.bloodstream.labels;

import org.bloodstream.blood.isbt128.BloodGroups;
import org.bloodstream.blood.isbt128.DonationIdentification;
import org.bloodstream.blood.isbt128.LabelGroup;
import org.bloodstream.labels.Mark.Line;

/**
 * The four quadrants of a pack's label. What a scanner reads in one sweep stands side by side: number and group above,
 * product and expiry below, at one height, of one module width, 9 mm apart (ST-001, 7.3 and 10.1).
 */
final class UnitSheet {
    private static final double SIDE = 100;
    private static final double LEFT_ENDS = 45.5;
    private static final double UPPER = 3;
    private static final double LOWER = 53;
    private static final double BAR_HEIGHT = 10;
    private static final double CELL = 0.5;
    /** [S:redbook-4.6] */
    private static final String STATEMENTS =
            "Check compatibility and identity of patient and component. Inspect the pack."
                    + " Risk of adverse reaction or infection, including vCJD.";

    private UnitSheet() {}

    /** @throws UnprintableLabelException {@code label-text-too-long} */
    static Sheet of(UnitLabel label) {
        var marks = new Marks();
        donation(marks, label);
        group(marks, label.group());
        product(marks, label.product());
        expiry(marks, label);
        return new Sheet("Blood component label", SIDE, SIDE, marks.all());
    }

    private static void donation(Marks marks, UnitLabel label) {
        String barcode = label.donation().barcode();
        marks.add(new Mark.Linear(startOf(barcode), UPPER, BAR_HEIGHT, barcode));
        number(marks, label.donation());
        marks.add(UnitAreas.FACILITY, label.facility().value());
        marks.add(6, 29, 8, label.collection());
        marks.add(UnitAreas.COLLECTED, "Collected " + label.collection().printed());
    }

    /** Flags are turned so that nobody takes them for a part of the number; K stands in a box (7.4.1, 7.5.1.1). */
    private static void number(Marks marks, DonationIdentification donation) {
        var number = donation.number();
        String text = number.facility() + ' ' + number.nominalYear() + ' ' + number.sequence();
        marks.add(new Line(UnitAreas.LEFT, 18, 3.7, Typeface.MONO, text));
        donation.flags().printed().ifPresent(flags -> marks.add(new Line(39.8, 14.6, 3, Typeface.MONO, true, flags)));
        marks.add(new Mark.Box(42.8, 14, 4.4, 5));
        marks.add(new Line(43.8, 18, 4, Typeface.MONO, String.valueOf(number.checkCharacter())));
    }

    private static void group(Marks marks, BloodGroups groups) {
        marks.add(UnitAreas.RIGHT, UPPER, BAR_HEIGHT, groups);
        String phenotype = groups.phenotype().inWords();
        if (groups.group() instanceof LabelGroup(var group, var use)) {
            marks.add(UnitAreas.ABO, group.abo().name());
            marks.add(UnitAreas.RHD, "RhD " + group.rhD().name());
            if (use != LabelGroup.IntendedUse.ALLOGENEIC) phenotype = groups.printed();
        } else {
            marks.add(UnitAreas.MESSAGE, groups.group().inWords());
        }
        if (!phenotype.isEmpty()) marks.add(UnitAreas.PHENOTYPE, phenotype);
    }

    private static void product(Marks marks, UnitProduct product) {
        marks.add(startOf(product.code().barcode()), LOWER, BAR_HEIGHT, product.code());
        marks.add(UnitAreas.PRODUCT, product.name().value());
        marks.add(UnitAreas.VOLUME, "Volume %d mL".formatted(product.millilitres()));
        var anticoagulant = product.anticoagulant();
        if (anticoagulant != null) marks.add(UnitAreas.ANTICOAGULANT, anticoagulant.value());
        marks.add(UnitAreas.STORAGE, product.storage().printed());
        marks.add(UnitAreas.STATEMENTS, STATEMENTS);
    }

    private static void expiry(Marks marks, UnitLabel label) {
        var expiry = label.expiry();
        marks.add(UnitAreas.RIGHT, LOWER, BAR_HEIGHT, expiry);
        marks.add(UnitAreas.EXPIRES, "Expires " + expiry.printedDate() + " " + expiry.printedTime());
        var tested = label.tested();
        if (tested != null) {
            marks.add(UnitAreas.RIGHT, 73, 6, tested.code());
            marks.add(UnitAreas.TESTED, tested.words().value());
        }
        var message = label.message().text();
        double corner = SIDE - 2 - Cells.most(message) * CELL;
        marks.add(new Mark.Matrix(corner, corner, CELL, new Mark.Content.Text(message)));
    }

    /** Where a left symbol begins, so that its last bar is where it must be. */
    private static double startOf(String barcode) {
        return LEFT_ENDS - new Bars(barcode).modules() * Mark.Linear.MODULE;
    }
}
