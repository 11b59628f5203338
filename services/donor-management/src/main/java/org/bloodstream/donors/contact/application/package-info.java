/** Changing how a donor is reached, and recording consents. */
@NullMarked
package org.bloodstream.donors.contact.application;

import org.jspecify.annotations.NullMarked;
