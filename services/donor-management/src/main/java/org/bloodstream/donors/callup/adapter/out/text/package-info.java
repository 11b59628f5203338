/** The tables that come with the service. */
@NullMarked
package org.bloodstream.donors.callup.adapter.out.text;

import org.jspecify.annotations.NullMarked;
