/** Collection over HTTP. */
@NullMarked
package org.bloodstream.donors.collection.adapter.in.http;

import org.jspecify.annotations.NullMarked;
