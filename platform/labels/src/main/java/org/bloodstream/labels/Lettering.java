package org.bloodstream.labels;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/** Which letters a medium is sure to show, each as it is and in its place. */
enum Lettering {
    /** Of what is printed of packs: label printers lack other scripts, and some would come out in the wrong order. */
    LATIN(Set.of(UnicodeScript.LATIN), Character.MAX_CODE_POINT),
    /** The fonts are in the file: all their letters that run from left to right and change no shape beside another. */
    OF_THE_FILE(Set.of(UnicodeScript.LATIN, UnicodeScript.GREEK, UnicodeScript.CYRILLIC), Character.MAX_CODE_POINT),
    /** A printer's font 0: the Latin letters of Europe. What it lacks it leaves out, and nobody is told [GK]. */
    OF_THE_PRINTER(Set.of(UnicodeScript.LATIN), 0x17F);

    private final Set<UnicodeScript> scripts;
    private final int last;

    Lettering(Set<UnicodeScript> scripts, int last) {
        this.scripts = scripts;
        this.last = last;
    }

    boolean shows(String text) {
        return text.codePoints().allMatch(this::shows);
    }

    private boolean shows(int c) {
        var script = UnicodeScript.of(c);
        boolean known = script == UnicodeScript.COMMON || scripts.contains(script);
        boolean visible = c == ' ' || !Character.isSpaceChar(c) && Character.getType(c) != Character.FORMAT;
        return known && visible && !Character.isISOControl(c) && (c <= last || c == '’') && Typeface.allPrint(c);
    }
}
