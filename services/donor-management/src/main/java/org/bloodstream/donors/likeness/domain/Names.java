package org.bloodstream.donors.likeness.domain;

import static org.bloodstream.donors.likeness.domain.Level.ABSENT;
import static org.bloodstream.donors.likeness.domain.Level.CLOSE;
import static org.bloodstream.donors.likeness.domain.Level.DIFFERENT;
import static org.bloodstream.donors.likeness.domain.Level.EXACT;
import static org.bloodstream.donors.likeness.domain.Level.INITIAL;
import static org.bloodstream.donors.likeness.domain.Level.PART;
import static org.bloodstream.donors.likeness.domain.Level.SOUNDS;
import static org.bloodstream.donors.likeness.domain.Level.SWAPPED;

import java.util.Set;

/** How far names agree; the first level that fits counts. */
sealed class Names permits RememberedNames {
    private final Spelling spelling;
    private final NameForms forms;
    private final double close;

    Names(Spelling spelling, NameForms forms, double close) {
        this.spelling = spelling;
        this.forms = forms;
        this.close = close;
    }

    Level family(Particulars a, Particulars b) {
        if (swapped(a, b)) return SWAPPED;
        return level(a.family(), b.family());
    }

    Level given(Particulars a, Particulars b) {
        if (swapped(a, b)) return SWAPPED;
        var level = level(a.given(), b.given());
        if (level != DIFFERENT) return level;
        return initial(a.given().parts().getFirst(), b.given().parts().getFirst()) ? INITIAL : DIFFERENT;
    }

    private static boolean swapped(Particulars a, Particulars b) {
        if (a.family().absent() || a.given().absent() || a.family().sameAs(b.family())) return false;
        return a.family().sameAs(b.given()) && a.given().sameAs(b.family());
    }

    Level level(NormalName a, NormalName b) {
        if (a.absent() || b.absent()) return ABSENT;
        if (a.sameAs(b)) return EXACT;
        if (a.contains(b)) return PART;
        if (spelling.closeness(a.whole(), b.whole()) >= close) return CLOSE;
        return soundsAlike(a, b) ? SOUNDS : DIFFERENT;
    }

    /** As a whole, or one of several names: who is Seán Patrick here may be John there. */
    private boolean soundsAlike(NormalName a, NormalName b) {
        return soundsAlike(a.whole(), b.whole())
                || a.parts().stream().anyMatch(one -> b.parts().stream().anyMatch(other -> soundsAlike(one, other)));
    }

    private boolean soundsAlike(String a, String b) {
        if (a.equals(b) || forms.ofOneName(a, b)) return true;
        var sounds = sounds(b);
        return sounds(a).stream().anyMatch(sounds::contains);
    }

    Set<String> sounds(String word) {
        return spelling.sounds(word);
    }

    /** The same, for one thread and few people. */
    Names remembered() {
        return new RememberedNames(spelling, forms, close);
    }

    private static boolean initial(String a, String b) {
        boolean one = a.codePointCount(0, a.length()) == 1 || b.codePointCount(0, b.length()) == 1;
        return one && a.codePointAt(0) == b.codePointAt(0);
    }
}
