package org.bloodstream.exchange.hl7;

import ca.uhn.hl7v2.HL7Exception;
import ca.uhn.hl7v2.model.AbstractGroup;
import ca.uhn.hl7v2.model.Group;
import ca.uhn.hl7v2.model.Message;
import ca.uhn.hl7v2.model.Segment;
import ca.uhn.hl7v2.model.Structure;
import java.util.ArrayList;
import java.util.List;
import org.bloodstream.exchange.Acceptance.FieldError;

/** Compares a parsed message with the grammar: required segments that are missing, segments where they do not belong. */
public final class StructureCheck {
    private final List<FieldError> errors = new ArrayList<>();

    private StructureCheck() {}

    public static List<FieldError> errorsIn(Message message) throws HL7Exception {
        var check = new StructureCheck();
        check.group((AbstractGroup) message, 1);
        return List.copyOf(check.errors);
    }

    private void group(AbstractGroup group, int repetition) throws HL7Exception {
        var misplaced = group.getNonStandardNames();
        for (var name : group.getNames()) {
            if (misplaced.contains(name)) misplaced(group, name);
            else expected(group, name, repetition);
        }
    }

    private void expected(AbstractGroup group, String name, int repetition) throws HL7Exception {
        var present = group.getAll(name);
        // HAPI lists the alternatives of a choice (ORM_O01 ORDER_DETAIL) as required, each of them.
        if (allEmpty(present) && group.isRequired(name) && !group.isChoiceElement(name))
            missing(group, name, repetition);
        for (var index = 0; index < present.length; index++) {
            if (present[index] instanceof AbstractGroup inner && !inner.isEmpty()) group(inner, index + 1);
        }
    }

    private void missing(Group group, String name, int repetition) throws HL7Exception {
        var segment = firstSegment(group, name);
        errors.add(new FieldError(
                segment,
                repetition,
                0,
                Hl7Error.REQUIRED_MISSING,
                "segment-missing",
                "Required segment %s is missing".formatted(segment)));
    }

    private static String firstSegment(Group group, String name) throws HL7Exception {
        if (!group.isGroup(name)) return name;
        var inner = (Group) group.get(name);
        for (var part : inner.getNames()) if (inner.isRequired(part)) return firstSegment(inner, part);
        return firstSegment(inner, inner.getNames()[0]);
    }

    /** Z segments may stand anywhere: the standard leaves them to the parties. */
    private void misplaced(AbstractGroup group, String name) throws HL7Exception {
        for (var structure : group.getAll(name)) {
            if (structure instanceof Segment segment && !segment.getName().startsWith("Z")) {
                errors.add(new FieldError(
                        segment.getName(),
                        1,
                        0,
                        Hl7Error.SEGMENT_SEQUENCE,
                        "segment-out-of-order",
                        "Segment %s does not belong where it stands".formatted(segment.getName())));
            }
        }
    }

    private static boolean allEmpty(Structure[] structures) throws HL7Exception {
        for (var structure : structures) if (!structure.isEmpty()) return false;
        return true;
    }
}
