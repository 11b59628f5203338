/** FHIR R4 ServiceRequest. */
@NullMarked
package org.bloodstream.records.requests.adapter.in.http;

import org.jspecify.annotations.NullMarked;
