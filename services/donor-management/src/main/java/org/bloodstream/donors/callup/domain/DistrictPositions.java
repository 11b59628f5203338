package org.bloodstream.donors.callup.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Where postcode districts are: the middle of the positions that a table has for each. A distance from one is a donor's only
 * to some kilometres, which a call-up needs no closer; where a donor lives within it is nobody's business there.
 */
public record DistrictPositions(Map<String, Position> byDistrict) {
    public static final DistrictPositions NONE = new DistrictPositions(Map.of());

    public DistrictPositions {
        byDistrict = Map.copyOf(byDistrict);
    }

    /** @param district outward code */
    public Optional<Position> of(String district) {
        return Optional.ofNullable(byDistrict.get(district));
    }

    /**
     * From there to every district that the table has.
     *
     * @return whole kilometres by outward code
     */
    public Map<String, Integer> kilometresFrom(Position from) {
        Map<String, Integer> kilometres = new TreeMap<>();
        byDistrict.forEach(
                (district, middle) -> kilometres.put(district, Math.toIntExact(Math.round(from.kilometresTo(middle)))));
        return kilometres;
    }

    /** What is wrong with a table. */
    public static final class UnreadableException extends RuntimeException {
        /** @param faults one for each line that is wrong */
        UnreadableException(List<String> faults) {
            super("The table of postcodes' positions cannot be used:\n" + String.join("\n", faults));
        }
    }

    /** Positions of postcodes as they are read, summed up by district. */
    static final class Sum {
        private final Map<String, double[]> sums = new HashMap<>();

        void add(String district, Position position) {
            var sum = sums.computeIfAbsent(district, _ -> new double[3]);
            sum[0] += position.latitude();
            sum[1] += position.longitude();
            sum[2]++;
        }

        DistrictPositions middles() {
            Map<String, Position> middles = new HashMap<>();
            sums.forEach((district, sum) -> middles.put(district, new Position(sum[0] / sum[2], sum[1] / sum[2])));
            return new DistrictPositions(middles);
        }
    }
}
