package org.bloodstream.production.material.domain;

/** What an item of equipment is, as far as it is calibrated here. */
public enum EquipmentKind {
    CENTRIFUGE,
    SEPARATOR,
    REFRIGERATOR,
    FREEZER,
    IRRADIATOR,
    STERILE_CONNECTOR,
    BALANCE,
    WASHER,
    THAWER
}
