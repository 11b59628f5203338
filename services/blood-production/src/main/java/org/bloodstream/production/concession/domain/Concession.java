package org.bloodstream.production.concession.domain;

import java.util.List;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.production.concession.domain.ConcessionEvent.ConcessionDeclined;
import org.bloodstream.production.concession.domain.ConcessionEvent.ConcessionGranted;
import org.bloodstream.production.concession.domain.ConcessionEvent.ConcessionProposed;

/**
 * A concession as its events have left it.
 *
 * @param proposedBy who may not grant it
 */
public record Concession(ConcessionProposed proposed, Actor proposedBy, State state) {
    /** Only an open one is granted or declined. */
    public enum State {
        OPEN,
        GRANTED,
        DECLINED
    }

    public Concession(ConcessionProposed proposed, Actor proposedBy) {
        this(proposed, proposedBy, State.OPEN);
    }

    public Concession apply(ConcessionEvent event) {
        if (state != State.OPEN || event instanceof ConcessionProposed)
            throw new IllegalStateException("a concession is proposed once and decided once");
        return new Concession(
                proposed,
                proposedBy,
                switch (event) {
                    case ConcessionGranted _ -> State.GRANTED;
                    case ConcessionDeclined _ -> State.DECLINED;
                    case ConcessionProposed _ -> State.OPEN;
                });
    }

    public static Concession of(ConcessionProposed proposed, Actor proposedBy, List<ConcessionEvent> since) {
        var concession = new Concession(proposed, proposedBy);
        for (var event : since) concession = concession.apply(event);
        return concession;
    }
}
