package org.bloodstream.web.json;

import java.util.function.Function;
import org.bloodstream.blood.group.Antigen;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.isbt128.FacilityNumber;
import org.bloodstream.blood.isbt128.ProductCode;
import org.bloodstream.blood.organisation.Equipment;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.blood.organisation.Site;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.blood.staff.SecondPerson;
import org.bloodstream.blood.staff.StaffIdentifier;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdScalarSerializer;

/**
 * Donation numbers, product codes, components, facilities, organisations, sites, equipment, who acted, members of staff, and antigens by their ISBT
 * numbers stand in JSON as plain strings; the other records as objects.
 */
public final class BloodModule extends SimpleModule {
    public BloodModule() {
        super("bloodstream-blood");
        asString(DonationNumber.class, DonationNumber::new, DonationNumber::value);
        asString(ProductCode.class, ProductCode::new, ProductCode::value);
        asString(FacilityNumber.class, FacilityNumber::new, FacilityNumber::value);
        asString(OdsCode.class, OdsCode::new, OdsCode::value);
        asString(Site.class, Site::new, Site::value);
        asString(Equipment.class, Equipment::new, Equipment::value);
        asString(Actor.class, Actor::new, Actor::value);
        asString(StaffIdentifier.class, StaffIdentifier::read, StaffIdentifier::key);
        asString(SecondPerson.class, SecondPerson::read, SecondPerson::value);
        asString(ComponentId.class, ComponentId::parse, ComponentId::value);
        asString(Antigen.class, Antigen::new, Antigen::isbtNumber);
    }

    private <T> void asString(Class<T> type, Function<String, T> read, Function<T, String> write) {
        addSerializer(type, new StdScalarSerializer<>(type) {
            @Override
            public void serialize(T value, JsonGenerator json, SerializationContext context) {
                json.writeString(write.apply(value));
            }
        });
        addDeserializer(type, new StdScalarDeserializer<>(type) {
            @Override
            public T deserialize(JsonParser json, DeserializationContext context) {
                return read.apply(json.getValueAsString(""));
            }
        });
    }
}
