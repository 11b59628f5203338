/** Asking for letters, handing them over, and what people decide about those that did not go. */
@NullMarked
package org.bloodstream.donors.communication.application;

import org.jspecify.annotations.NullMarked;
