/** Requests that came from the patient record by FHIR, forwarded to the laboratory's system. */
@NullMarked
package org.bloodstream.laboratory.ordering;

import org.jspecify.annotations.NullMarked;
