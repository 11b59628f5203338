@NullMarked
package org.bloodstream.production.marker.adapter.in.http;

import org.jspecify.annotations.NullMarked;
