package org.bloodstream.production.donation.domain;

import org.bloodstream.blood.UnreadableCodeException;
import org.bloodstream.blood.group.Antigen;
import org.bloodstream.blood.group.Typing;

/**
 * A red cell antigen other than the group's, and whether the donation's cells have it.
 *
 * @param typing POSITIVE or NEGATIVE: what was not tested is left out
 */
public record TypedAntigen(Antigen antigen, Typing typing) {

    /** @throws UnreadableCodeException {@code typing-without-result} */
    public TypedAntigen {
        if (!typing.known())
            throw new UnreadableCodeException("typing-without-result", "A typed antigen is POSITIVE or NEGATIVE");
    }
}
