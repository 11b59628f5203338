/** What a clinician records, over HTTP. */
@NullMarked
package org.bloodstream.donors.counselling.adapter.in.http;

import org.jspecify.annotations.NullMarked;
