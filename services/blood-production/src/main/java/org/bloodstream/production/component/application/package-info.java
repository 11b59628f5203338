/** The components that this service made. */
@NullMarked
package org.bloodstream.production.component.application;

import org.jspecify.annotations.NullMarked;
