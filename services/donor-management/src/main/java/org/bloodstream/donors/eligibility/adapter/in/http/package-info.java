/** Assessments over HTTP. */
@NullMarked
package org.bloodstream.donors.eligibility.adapter.in.http;

import org.jspecify.annotations.NullMarked;
