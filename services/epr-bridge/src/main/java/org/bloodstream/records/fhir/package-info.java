/** FHIR R4 over HTTP: parse, write, refuse. */
@NullMarked
package org.bloodstream.records.fhir;

import org.jspecify.annotations.NullMarked;
