/** Read model: every transfusion as the record system sees it, as FHIR Procedure; finished ones are sent to it. */
@NullMarked
package org.bloodstream.records.transfusions;

import org.jspecify.annotations.NullMarked;
