/** Adverse events of donors over HTTP. */
@NullMarked
package org.bloodstream.donors.adverseevents.adapter.in.http;

import org.jspecify.annotations.NullMarked;
