/** FHIR R4 Patient. */
@NullMarked
package org.bloodstream.records.patients.adapter.in.http;

import org.jspecify.annotations.NullMarked;
