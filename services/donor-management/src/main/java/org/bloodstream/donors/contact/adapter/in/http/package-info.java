/** Contact details and consents over HTTP. */
@NullMarked
package org.bloodstream.donors.contact.adapter.in.http;

import org.jspecify.annotations.NullMarked;
