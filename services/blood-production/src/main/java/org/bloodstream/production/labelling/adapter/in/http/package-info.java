/** Labelling over HTTP. */
@NullMarked
package org.bloodstream.production.labelling.adapter.in.http;

import org.jspecify.annotations.NullMarked;
