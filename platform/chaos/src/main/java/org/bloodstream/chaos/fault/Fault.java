package org.bloodstream.chaos.fault;

/**
 * One thing that goes wrong.
 *
 * @param cell of the fault matrix
 * @param target a part: {@code outcome-2}, {@code PostgreSQL}, {@code Kafka}
 * @param startsAtMillis after the load began
 * @param lastsMillis until it is started again or goes on
 * @param lot draws among back-ends: from 0 to 1
 */
public record Fault(int cell, Kind kind, String target, int startsAtMillis, int lastsMillis, double lot) {
    @Override
    public String toString() {
        var what = kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
        return "%s %s at %.1f s for %.1f s".formatted(what, target, startsAtMillis / 1000.0, lastsMillis / 1000.0);
    }
}
