/** Health checks of tablets, and the clinician's tasks, over HTTP. */
@NullMarked
package org.bloodstream.donors.offlinecheck.adapter.in.http;

import org.jspecify.annotations.NullMarked;
