/** What was found, over HTTP. */
@NullMarked
package org.bloodstream.laboratory.compatibility.adapter.in.http;

import org.jspecify.annotations.NullMarked;
