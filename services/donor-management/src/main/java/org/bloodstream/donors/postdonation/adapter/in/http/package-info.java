/** Post-donation information over HTTP. */
@NullMarked
package org.bloodstream.donors.postdonation.adapter.in.http;

import org.jspecify.annotations.NullMarked;
