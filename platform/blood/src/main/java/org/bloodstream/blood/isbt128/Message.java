package org.bloodstream.blood.isbt128;

import static org.bloodstream.blood.UnreadableCodeException.refuseIf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.bloodstream.blood.CharacterClass;

/** What one sweep of a scanner gives of an ISBT 128 label. */
public sealed interface Message {

    List<DataStructure> structures();

    /** The scanner's text again, without a symbology prefix. */
    default String text() {
        return structures().stream().map(DataStructure::barcode).collect(Collectors.joining());
    }

    /** One linear barcode. */
    record Single(DataStructure structure) implements Message {
        @Override
        public List<DataStructure> structures() {
            return List.of(structure);
        }
    }

    /** Two linear barcodes beside each other, read in one sweep: left, then right (ST-001, 10.2). */
    record Concatenated(DataStructure left, DataStructure right) implements Message {
        @Override
        public List<DataStructure> structures() {
            return List.of(left, right);
        }
    }

    /**
     * A 2D symbol, structure 023 and what follows it (ST-001, 2.4.23).
     *
     * @param layout three digits: {@code 000} for any order, else a layout of ICCBBA's table RT017
     */
    record Compound(String layout, List<DataStructure> structures) implements Message {
        /** Any order: what ICCBBA recommends. */
        public static final String ANY_ORDER = "000";

        public Compound {
            structures = List.copyOf(structures);
        }

        public static Compound of(DataStructure... structures) {
            return new Compound(ANY_ORDER, List.of(structures));
        }

        @Override
        public String text() {
            return "=+" + OrdinalDate.digits(structures.size(), 2) + layout + Message.super.text();
        }
    }

    /**
     * Reads a text without symbology prefix, in any layout that is not known in any order.
     *
     * @throws org.bloodstream.blood.UnreadableCodeException with the code of whatever is wrong; {@code
     *     compound-message-incomplete} for a 2D symbol that was not read whole
     */
    static Message read(String text) {
        return read(text, CompoundLayouts.NONE);
    }

    /**
     * Also checks the order of those layouts.
     *
     * @throws org.bloodstream.blood.UnreadableCodeException also {@code compound-message-order}
     */
    static Message read(String text, CompoundLayouts layouts) {
        if (text.startsWith("=+")) return compound(text, layouts);
        var reader = new StructureReader(text, 0);
        var left = reader.next();
        if (!reader.hasMore()) return new Single(left);
        var right = reader.next();
        reader.requireEnd();
        return new Concatenated(left, right);
    }

    private static Compound compound(String text, CompoundLayouts layouts) {
        incompleteIf(text.length() < 7 || !CharacterClass.DIGIT.containsAll(text, 2, 7));
        int expected = Integer.parseInt(text, 2, 4, 10);
        List<DataStructure> structures = new ArrayList<>(expected);
        var reader = new StructureReader(text, 7);
        while (reader.hasMore() && structures.size() < expected) {
            structures.add(reader.next());
            refuseIf(
                    structures.getLast() instanceof NationalStructure,
                    "compound-message-national",
                    "A nation's own structure does not belong in a 2D symbol");
        }
        incompleteIf(reader.hasMore() || structures.size() != expected || expected == 0);
        var compound = new Compound(text.substring(4, 7), structures);
        layouts.check(compound);
        return compound;
    }

    private static void incompleteIf(boolean wrong) {
        refuseIf(wrong, "compound-message-incomplete", "The label's 2D symbol was not read whole");
    }
}
