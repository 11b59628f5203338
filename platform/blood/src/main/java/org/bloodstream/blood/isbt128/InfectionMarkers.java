package org.bloodstream.blood.isbt128;

import static org.bloodstream.blood.UnreadableCodeException.refuseIf;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.bloodstream.blood.CharacterClass;
import org.bloodstream.blood.group.Typing;

/**
 * Structure 027: results of screening a donation for infections; means something together with its donation number only
 * (ST-001, 2.4.27).
 *
 * @param data 18 digits, the last eight 0
 */
public record InfectionMarkers(String data) implements DataStructure {

    /**
     * @throws org.bloodstream.blood.UnreadableCodeException {@code structure-length}, {@code structure-characters} or
     *     {@code infection-markers-reserved}
     */
    public InfectionMarkers {
        Characters.require(data, 18, CharacterClass.DIGIT, "Infection markers are 18 digits");
        refuseIf(
                data.indexOf('9') >= 0 || "036".indexOf(data.charAt(9)) < 0 || !data.endsWith("00000000"),
                "infection-markers-reserved",
                "A digit of the infection markers is not in use yet");
    }

    /** NO_INFORMATION is not a negative result. */
    public Typing result(InfectionMarker marker) {
        int place = marker.ordinal();
        return PairedResults.ofMarkers(data.charAt(place / 2), place % 2 == 1);
    }

    @Override
    public StructureType type() {
        return StructureType.INFECTION_MARKERS;
    }

    /** {@code HIV ab negative; HCV ab positive; rest no information} */
    @Override
    public String printed() {
        String known = Arrays.stream(InfectionMarker.values())
                .filter(marker -> result(marker).known())
                .map(marker -> marker.inWords() + ' ' + result(marker).inWords())
                .collect(Collectors.joining("; "));
        boolean all = Arrays.stream(InfectionMarker.values())
                .allMatch(marker -> result(marker).known());
        if (known.isEmpty()) return "no information";
        return all ? known : known + "; rest no information";
    }
}
