/** What binds a patient over HTTP. */
@NullMarked
package org.bloodstream.outcomes.needs.adapter.in.http;

import org.jspecify.annotations.NullMarked;
