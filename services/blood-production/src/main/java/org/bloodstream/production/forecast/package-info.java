/** What hospitals will ask for, what of the stock will be left, and what is to be made of it today. */
@NullMarked
package org.bloodstream.production.forecast;

import org.jspecify.annotations.NullMarked;
