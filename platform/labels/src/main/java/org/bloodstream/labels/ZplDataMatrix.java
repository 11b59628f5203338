package org.bloodstream.labels;

import org.bloodstream.blood.gs1.ElementString;

/**
 * DataMatrix data as {@code ^BX} takes them: {@code _1} is FNC1, {@code _d095} the underscore itself (ZPL II Programming
 * Guide [GK]).
 */
final class ZplDataMatrix {
    private static final String FNC1 = "_1";

    private ZplDataMatrix() {}

    static String write(String text) {
        return text.replace("_", "_d095");
    }

    /** FNC1 in front says that it is GS1; between elements it is the separator. */
    static String write(ElementString elements) {
        return FNC1 + write(elements.text()).replace(String.valueOf(ElementString.SEPARATOR), FNC1);
    }
}
