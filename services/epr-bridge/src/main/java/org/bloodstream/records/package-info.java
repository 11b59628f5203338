/** epr-bridge: the regional patient record, spoken to in FHIR R4 and HL7 v2. */
@NullMarked
package org.bloodstream.records;

import org.jspecify.annotations.NullMarked;
